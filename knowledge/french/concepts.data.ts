// Which words say the same thing, in questions and in documents: see the head of concepts/money.data.ts.
import { CONTACT } from './concepts/contact.data.ts';
import { COURSE } from './concepts/course.data.ts';
import { ELSEWHERE } from './concepts/elsewhere.data.ts';
import { EMPLOYMENT } from './concepts/employment.data.ts';
import { HEALTH } from './concepts/health.data.ts';
import { LAW } from './concepts/law.data.ts';
import { MONEY } from './concepts/money.data.ts';
import { PEOPLE } from './concepts/people.data.ts';
import { PLACE } from './concepts/place.data.ts';
import { SECRECY } from './concepts/secrecy.data.ts';
import { SELF } from './concepts/self.data.ts';
import { TIME } from './concepts/time.data.ts';
import { TRAINING } from './concepts/training.data.ts';

export const CONCEPTS: readonly string[] = [
  ...MONEY,
  ...TIME,
  ...PLACE,
  ...COURSE,
  ...TRAINING,
  ...SELF,
  ...PEOPLE,
  ...EMPLOYMENT,
  ...HEALTH,
  ...LAW,
  ...SECRECY,
  ...CONTACT,
  ...ELSEWHERE,
];
