import { evaluationContract } from '../contracts/evaluations.ts';

evaluationContract(() => undefined);
