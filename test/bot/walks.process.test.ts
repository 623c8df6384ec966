// 60 random conversations (WALKS for more) on the real turn and the real database: answers by cards and by words, corrections, steps back,
// questions, pauses, cancels, messages delivered twice, servers that restart in between. The dossier is always what was last said.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Question, Questions } from '../../domain/say.ts';
import { TurnStore } from '../../prisma/turn-store.ts';
import { type Office, openOffice, Person } from './talk.ts';
import { PASSED, valueFor, wordsFor } from './values.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Act =
  | { readonly kind: 'fill'; readonly picks: readonly number[]; readonly skip: number }
  | { readonly kind: 'say'; readonly pick: number; readonly byNumber: boolean }
  | {
      readonly kind:
        | 'skip'
        | 'back'
        | 'ask'
        | 'pause'
        | 'twice'
        | 'restart'
        | 'cancel'
        | 'correct'
        | 'oldCard'
        | 'summary';
    };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('fill' as const),
      picks: fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }),
      skip: fc.nat(9),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('say' as const), pick: fc.nat(40), byNumber: fc.boolean() }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'skip',
        'back',
        'ask',
        'pause',
        'twice',
        'restart',
        'correct',
        'correct',
        'oldCard',
        'summary',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const) }) },
);

/** The same thousand each time, so that a red run can be run again; `WALKS_SEED` takes others. */
test('the dossier equals what the person last said', { timeout: 300_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), walk), {
    numRuns: Number(process.env.WALKS ?? 60),
    seed: Number(process.env.WALKS_SEED ?? 20_261_125),
  });
});

async function walk(acts: readonly Act[]): Promise<void> {
  const walker = new Walker();
  await walker.person.arrive();
  await walker.person.say('commencer');
  for (const one of acts) {
    await walker.act(one);
    expect(await walker.stored()).toEqual(walker.expected);
  }
}

/** A person, and their own account of what they said. */
class Walker {
  readonly person = new Person(office);
  readonly said = new Map<string, unknown>();
  #old: Questions | undefined;
  #lastText = 'résumé';
  #cancels = false;

  get expected(): unknown {
    return Object.fromEntries([...this.said].sort());
  }
  async stored(): Promise<unknown> {
    const loaded = await new TurnStore(office.keys, office.database.pool).load(
      office.database.pool,
      this.person.where,
      'nobody',
    );
    if (loaded.kind !== 'fresh') throw new Error('the conversation is there');
    return Object.fromEntries(Object.entries(loaded.opened.situation.run?.answers ?? {}).sort());
  }
  get shown(): readonly Question[] {
    return this.person.last.flatMap((say) => (say.kind === 'questions' ? say.questions : []));
  }

  async act(one: Act): Promise<void> {
    const card = this.person.last.find((say) => say.kind === 'questions');
    switch (one.kind) {
      case 'fill':
        return card ? this.fill(card, one.picks, one.skip) : this.goOn();
      case 'say':
        return card ? this.sayFirst(card, one.pick, one.byNumber) : this.goOn();
      case 'skip': {
        const first = this.shown[0];
        await this.person.say('passer');
        if (first && !first.required) this.hear(first, null);
        return;
      }
      case 'back':
        return void (await this.person.say('précédent'));
      case 'ask':
        return this.askInBetween();
      case 'pause':
        await this.person.say('pause');
        return void (await this.person.say('reprendre'));
      case 'twice': {
        const before = await this.stored();
        await this.person.do({ kind: 'text', text: this.#lastText }, 'arrival');
        expect(await this.stored(), 'an activity already processed').toEqual(before);
        return this.goOn();
      }
      case 'restart':
        this.person.moveTo(office.another());
        return;
      case 'correct':
        return this.correct();
      case 'oldCard': {
        // Answered since, or drawn before a correction: it rewrites nothing; what is open on it again may be answered by it.
        if (this.#old && this.#old.run === card?.run && this.#old.questions.every(({ key }) => this.said.has(key))) {
          const values = Object.fromEntries(
            this.#old.questions
              .filter(({ key }) => !this.isShown(key))
              .map((question) => [question.key, valueFor(question, 1).given]),
          );
          if (Object.keys(values).length > 0) await this.person.fill(values, this.#old);
        }
        return this.goOn();
      }
      case 'summary':
        return void (await this.person.say('résumé'));
      case 'cancel':
        return this.cancel();
    }
  }

  isShown = (key: string): boolean => this.shown.some((question) => question.key === key);

  async fill(card: Questions, picks: readonly number[], skip: number): Promise<void> {
    const chosen = card.questions.map((question, at) => ({
      question,
      value: at === skip && !question.required ? PASSED : valueFor(question, picks[at] ?? 0),
    }));
    this.#old = card;
    await this.person.fill(Object.fromEntries(chosen.map(({ question, value }) => [question.key, value.given])));
    for (const { question, value } of chosen) this.hear(question, value.kept);
  }

  async sayFirst(card: Questions, pick: number, byNumber: boolean): Promise<void> {
    const [question] = card.questions;
    if (!question) return;
    const value = valueFor(question, pick);
    const text = wordsFor(question, pick, byNumber);
    if (text === null) return this.fill(card, [pick, pick, pick, pick, pick], 9);
    this.#old = card;
    await this.person.say(text);
    this.hear(question, value.kept);
  }

  /** What follows from an answer is part of what was said: an end keeps nothing, a refusal destroys. */
  hear({ key }: Question, value: unknown): void {
    if ((key === 'INT-A1' && value === false) || (key === 'INT-A2' && value === 'd')) {
      this.said.clear();
      return;
    }
    this.said.set(key, value);
    if (key === 'INT-I2' && value === false) {
      for (const gone of ['INT-I3', 'INT-I4', 'INT-I5']) this.said.delete(gone);
      this.said.set('INT-I1', 'c');
    }
  }

  async askInBetween(): Promise<void> {
    const said = await this.person.say('combien ça coûte ?');
    if (said.includes('Est-ce votre réponse')) await this.person.say('c’est une question');
    await this.goOn();
  }

  /** A correction is asked for by words, and the old answer stays until a new one is given. */
  async correct(): Promise<void> {
    await this.person.say('corriger prénom');
    const question = this.shown.find(({ key }) => key === 'INT-B1');
    if (!question?.before) return this.goOn();
    await this.person.say('Camille');
    this.said.set('INT-B1', 'Camille');
  }

  async cancel(): Promise<void> {
    await this.person.say('annuler');
    this.#cancels = !this.#cancels;
    await this.person.say(this.#cancels ? 'non' : 'oui');
    if (!this.#cancels) this.said.clear();
    await this.goOn();
  }

  /** Back to the question, or to the beginning when nothing is open. */
  async goOn(): Promise<void> {
    await this.person.say('commencer');
  }
}
