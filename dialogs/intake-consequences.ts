// What follows from the answers of the intake: consents, an address to confirm, discretion, an end, a word of explanation.
// Each rule looks at what changed in this turn; the fold of them is the whole.
import type { Consequence, DialogContext } from './dialog.ts';
import { canonical } from './digest.ts';
import { says, words } from './intake.fr.ts';
import type { Intake } from './intake-form.ts';
import { meeting } from './intake-meeting.fr.ts';
import { inaccessible, needsAccess } from './intake-places.ts';
import { you } from './intake-you.fr.ts';

type Rule = (before: Partial<Intake>, after: Partial<Intake>, context: DialogContext) => readonly Consequence[];

export const intakeConsequences: Rule = (before, after, context) =>
  RULES.flatMap((rule) => rule(before, after, context));

/** Of a key that was answered in this turn: its value. An answer that is being asked again has none. */
function newly<K extends keyof Intake>(key: K, before: Partial<Intake>, after: Partial<Intake>): Intake[K] | undefined {
  return canonical(before[key] ?? null) === canonical(after[key] ?? null) ? undefined : after[key];
}
const say = (say: string): Consequence => ({ kind: 'say', say });

const agreement: Rule = (before, after) => {
  const agreed = newly('INT-A1', before, after);
  if (agreed === undefined) return [];
  const text = [words.notice, you.agreement.text, you.agreement.help].join('\n');
  const decision = agreed ? 'given' : 'declined';
  const entry: Consequence = { kind: 'consent', purpose: 'intake', decision, textVersion: words.noticeVersion, text };
  return agreed ? [entry] : [entry, { kind: 'end', ground: 'declined', say: says.declined }]; // R6
};

const will: Rule = (before, after) => {
  const said = newly('INT-A2', before, after);
  if (said === 'd') return [{ kind: 'end', ground: 'unwanted', say: says.unwanted }]; // R7
  return said === 'c' ? [say(says.hesitating)] : [];
};

const address: Rule = (before, after) => {
  const email = newly('INT-B4', before, after);
  return typeof email === 'string' ? [{ kind: 'confirmEmail', email }] : [];
};

const discretion: Rule = (before, after) => {
  const said = after['INT-C5'];
  if (said === undefined || said === before['INT-C5']) return [];
  return said === 'b' ? [{ kind: 'discreet', on: true }, say(says.discreet)] : [{ kind: 'discreet', on: false }];
};

const workingTime: Rule = (before, after) => {
  const said = newly('INT-H1', before, after);
  if (said !== 'b' && said !== 'c') return [];
  return [say(after['INT-C5'] === 'b' ? says.workingTimeDiscreet : says.workingTime)]; // R17
};

const recentBilan: Rule = (before, after) => (newly('INT-H3', before, after) === 'c' ? [say(says.recentBilan)] : []);

/** R20, R21: kept only under its own consent; without it nothing is, and the person may speak of it face to face (I1 = c). */
const adaptation: Rule = (before, after, { answers }) => {
  const agreed = newly('INT-I2', before, after);
  const told = after['INT-I1'];
  if (agreed === true) return [adaptationConsent('given'), say(says.offered)];
  if (agreed === false)
    return [adaptationConsent('declined'), { kind: 'put', key: 'INT-I1', value: 'c' }, ERASED, say(says.notRecorded)];
  if (told === undefined || told === 'b' || answers['INT-I2'] === undefined) return [];
  return [adaptationConsent('withdrawn'), ERASED, say(says.adaptationErased)]; // taken back by changing the first answer
};
const ERASED: Consequence = { kind: 'clear', keys: ['INT-I2', 'INT-I3', 'INT-I4', 'INT-I5'] };
const adaptationConsent = (decision: 'given' | 'declined' | 'withdrawn'): Consequence => ({
  kind: 'consent',
  purpose: 'adaptation',
  decision,
  textVersion: words.noticeVersion,
  text: [meeting.adaptationConsent.text, meeting.adaptationConsent.help].join('\n'),
});

/** R46: the place chosen before the need was told is asked again by the engine; here it is said why. */
const access: Rule = (before, _after, { answers, places }) => {
  const chosen = inaccessible(places, before['INT-H5']);
  return chosen && needsAccess(answers) ? [say(says.notAccessible(chosen.label))] : [];
};

const RULES = [agreement, will, address, discretion, workingTime, recentBilan, adaptation, access];
