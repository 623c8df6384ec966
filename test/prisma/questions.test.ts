import { questionContract } from '../contracts/questions.ts';

questionContract(() => undefined);
