import { turnContract } from '../contracts/turn.ts';

turnContract(() => undefined);
