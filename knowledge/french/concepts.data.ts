// Which words say the same thing, in questions and in documents: see the head of concepts/money.data.ts.
import { CARE } from './concepts/care.data.ts';
import { COURSE } from './concepts/course.data.ts';
import { LAW } from './concepts/law.data.ts';
import { MONEY } from './concepts/money.data.ts';
import { PEOPLE } from './concepts/people.data.ts';
import { TIME } from './concepts/time.data.ts';

export const CONCEPTS: readonly string[] = [...MONEY, ...TIME, ...COURSE, ...PEOPLE, ...LAW, ...CARE];
