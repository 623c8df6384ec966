// Random people on the real intake: whatever is typed or submitted, nothing breaks, what is sensitive never outlives its
// consent, and the end is reached.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, type Setting, standing } from '../../dialogs/dialog.ts';
import { show } from '../../dialogs/form.ts';
import { intake } from '../../dialogs/intake.ts';
import { questionsSay } from '../../dialogs/present.ts';
import { type Input, newSheet, type Sheet, type Step } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';
import { setting as webchat } from './intake.data.ts';

const run = runId('run');
const KEYS = intake.form({ ...webchat, answers: {} }).questions.map(({ key }) => key);
type Act =
  | { readonly kind: 'good' | 'card'; readonly pick: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'revise' | 'clear'; readonly key: string }
  | { readonly kind: 'back' | 'skip' | 'keep' }
  | Deploy;
/** The form of another channel answers from here on: other questions are required. */
interface Deploy {
  readonly kind: 'deploy';
}
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constantFrom('good' as const, 'good' as const, 'card' as const), pick: fc.nat(9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text: fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('😀', 'x'.repeat(10_000), 'oui', 'non', 'tous les soirs', '1 et 2'),
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('revise' as const, 'revise' as const, 'clear' as const),
      key: fc.constantFrom(...KEYS.slice(2)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('back' as const, 'skip' as const, 'keep' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'deploy' }) },
);

/** A reply that fits the question, by the input that is shown. */
function fitting(next: Step<unknown>, sheet: Sheet, pick: number): readonly (readonly [string, string])[] {
  if (next.kind !== 'ask') return [];
  return questionsSay(sheet, next).questions.map(({ key, input }) => {
    if (key === 'INT-A1') return [key, 'oui'];
    if (key === 'INT-A2') return [key, ['a', 'b', 'c'][pick % 3] ?? 'a'];
    if (input.kind === 'one' || input.kind === 'many')
      return [key, input.options[pick % input.options.length]?.id ?? ''];
    const words = {
      text: 'des mots',
      date: '2027-01-01',
      email: 'a@b.fr',
      phone: '06 12 34 56 78',
      grid: 'lun-matin,mar-soir',
    };
    return [key, words[input.kind]];
  });
}

function inputOf(act: Exclude<Act, Deploy>, sheet: Sheet, next: Step<unknown>): Input {
  switch (act.kind) {
    case 'good':
      if (next.kind !== 'ask') return { kind: 'confirm', run, digest: sheet.recapShown ?? '' };
      return {
        kind: 'card',
        run,
        round: sheet.round,
        values: Object.fromEntries(fitting(next, sheet, act.pick).slice(0, 1)),
      };
    case 'card':
      return { kind: 'card', run, round: sheet.round, values: Object.fromEntries(fitting(next, sheet, act.pick)) };
    default:
      return act;
  }
}

test('300 random walks', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 20, maxLength: 80 }),
      fc.constantFrom('one' as const, 'page' as const),
      (acts, pace) => {
        let setting: Setting = webchat;
        let sheet: Sheet = { ...newSheet(run), pace };
        let { next }: { next: Step<unknown> } = standing(intake, setting, sheet);
        sheet = show(sheet, next);
        const turn = (one: Act) => {
          if (one.kind === 'deploy') {
            setting = { ...setting, channel: setting.channel === 'teams' ? 'webchat' : 'teams' };
            return;
          }
          const done = advance(intake, setting, sheet, inputOf(one, sheet, next));
          if (done.consequences.some(({ kind }) => kind === 'end')) return; // the run would be erased: somebody else goes on
          next = done.next;
          sheet = show(done.sheet, next);
          const agreed = sheet.answers['INT-I2'] === true || Object.hasOwn(sheet.reopened, 'INT-I2');
          if (!agreed)
            for (const key of ['INT-I3', 'INT-I4', 'INT-I5'])
              expect(sheet.answers, 'without a consent').not.toHaveProperty(key);
        };
        acts.forEach(turn);
        for (let left = 120; left > 0 && next.kind !== 'finish'; left -= 1) turn({ kind: 'good', pick: left });
        expect(next.kind, 'no dead end').toBe('finish');
      },
    ),
    { numRuns: 300 },
  );
});
