// The questionnaires of a dossier over HTTP: opened by who may, read once sent, with figures equal to those of the formulas.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { runId } from '../../../domain/ids.ts';
import { START } from '../../../domain/run.ts';
import { shifted } from '../../../domain/time.ts';
import { DossierRuns, LineNotes, RunView } from '../../../web/api.ts';
import { hire, type Person } from '../../prisma/told.ts';
import { at, clara, failure, followed, get, itIs, logOf, now, openDesk, post, submitted, told } from './desk.ts';

openDesk();
let paul: string;
beforeAll(async () => {
  paul = await hire(told, 'paul');
  await told.prisma.staff.update({ where: { id: clara }, data: { entitledFrom: at(0) } });
});

const runsOf = async (person: Person) =>
  DossierRuns.parse(await (await get(`/api/dossiers/${person.dossier}/runs`)).json());
const open = (person: Person, questionnaire = 'values', entitled: string = clara, as = 'clara') =>
  post(`/api/dossiers/${person.dossier}/releases`, { questionnaire, entitled }, as);

/** All 4 but the three items of autonomy, which are 6: the worked example of the formulas. */
const VALUES = Object.fromEntries([
  ['VAL-0', true],
  ...Array.from({ length: 30 }, (_, n) => {
    const id = `VAL-${String(n + 1).padStart(2, '0')}`;
    return [id, ['VAL-01', 'VAL-12', 'VAL-23'].includes(id) ? 6 : 4] as const;
  }),
]);
async function fill(
  person: Person,
  minutes: number,
  form: string,
  answers: Record<string, unknown>,
  status = 'submitted',
) {
  const run = runId(randomUUID());
  await person.tell(at(minutes), {
    dialog: form,
    opens: { person: null, dossier: person.dossier, run, form, formVersion: 1 },
    run: { position: START, status: 'open', answers: {} },
  });
  await person.tell(at(minutes + 1), {
    dialog: form,
    run: { position: START, status: status as 'submitted', answers },
  });
  return run;
}

describe('opened', () => {
  test('to somebody whose intake is sent, in the name of somebody entitled; and logged', async () => {
    const person = await submitted(100);
    expect((await runsOf(person)).questionnaires.map(({ id, release }) => [id, release])).toEqual([
      ['motivation', null],
      ['values', null],
      ['evaluation-hot', null],
      ['evaluation-cold', null],
    ]);
    const reply = await open(person);
    expect(reply.status).toBe(200);
    const [, values] = DossierRuns.parse(await reply.json()).questionnaires;
    expect(values).toMatchObject({ id: 'values', release: { entitled: 'clara', resultsOpenedAt: null }, runs: [] });
    expect(await logOf(() => open(person, 'motivation'))).toEqual(['read release:motivation of it', 'read runs of it']);
  });

  test.each([
    ['by nobody', null, 401],
    ['by human resources', 'hr', 403],
    ['by an administrator', 'admin', 403],
    ['by another consultant', 'paul', 404],
  ] as const)('not %s', async (_, as, status) => {
    const person = await submitted(200);
    expect((await open(person, 'values', clara, as as string)).status).toBe(status);
    expect((await get(`/api/dossiers/${person.dossier}/runs`, as)).status).toBe(status);
  });

  test('not in the name of somebody who is not entitled today, nor an unknown one, nor to a draft', async () => {
    const person = await submitted(300);
    expect(await failure(await open(person, 'values', paul))).toEqual([400, 'BadRequest']);
    expect(await failure(await open(person, 'horoscope'))).toEqual([400, 'BadRequest']);
    expect(await failure(await open(await followed(301)))).toEqual([403, 'NotSubmitted']);
  });
});

describe('read', () => {
  test('not before it is sent', async () => {
    const person = await submitted(400);
    const run = await fill(person, 410, 'values', VALUES, 'open');
    expect(await failure(await get(`/api/dossiers/${person.dossier}/runs/${run}`))).toEqual([403, 'NotSubmitted']);
    expect((await runsOf(person)).questionnaires[1]?.runs).toMatchObject([{ status: 'open', answered: 31 }]);
  });

  test('answers with their versions, scores as the formulas have them, flags, profile', async () => {
    const person = await submitted(500);
    const run = await fill(person, 510, 'values', VALUES);
    const view = RunView.parse(await (await get(`/api/dossiers/${person.dossier}/runs/${run}`)).json());
    expect(view.questionnaire).toMatchObject({ id: 'values', version: 1 });
    expect(view.answers.find(({ item }) => item === 'VAL-12')).toMatchObject({
      section: 'Trente phrases',
      words: '6 – Essentiel',
      value: 6,
      versions: 1,
    });
    const { scores } = view;
    if (!('centred' in scores)) throw new Error('no centred scores');
    expect(scores.mean).toBeCloseTo(4.2, 9);
    expect(scores.centred.AUD).toBeCloseTo(1.8, 9);
    expect(scores.centred.BIE).toBeCloseTo(-0.2, 9);
    expect(view.profile.method).toBe('centred');
    expect(view.evolution).toBeNull();
    expect(await logOf(() => get(`/api/dossiers/${person.dossier}/runs/${run}`))).toEqual([`read run:${run} of it`]);
  });

  test('two runs of one version are compared; a note on a line is dated and signed, the last one counts', async () => {
    const person = await submitted(600);
    await fill(person, 610, 'values', VALUES);
    const run = await fill(person, 620, 'values', { ...VALUES, 'VAL-01': 3 });
    const view = RunView.parse(await (await get(`/api/dossiers/${person.dossier}/runs/${run}`)).json());
    const line = view.evolution?.lines.find(({ id }) => id === 'AUD');
    expect(line?.earlier).toBeCloseTo(1.8, 9);
    expect(line?.later).toBeCloseTo(5 - 4.1, 9);
    const note = (comment: string) =>
      post(`/api/dossiers/${person.dossier}/runs/${run}/comments`, { line: 'AUD', comment });
    await note('À reprendre.');
    itIs(shifted(now, 60_000));
    const { notes } = LineNotes.parse(await (await note('Confirmé en entretien.')).json());
    expect(notes).toMatchObject([{ line: 'AUD', comment: 'Confirmé en entretien.', commentBy: 'clara' }]);
    expect(await told.prisma.comment.count({ where: { runId: run } })).toBe(2);
  });

  test('the two ratings of a statement are one answer', async () => {
    const person = await submitted(700);
    const run = await fill(person, 710, 'motivation', {
      'MOT-0': true,
      'MOT-B01.importance': 5,
      'MOT-B01.presence': 2,
      'MOT-B11.importance': 4,
      'MOT-B11.presence': 'NA',
    });
    const view = RunView.parse(await (await get(`/api/dossiers/${person.dossier}/runs/${run}`)).json());
    expect(view.answers.find(({ item }) => item === 'MOT-B01')).toMatchObject({
      words: 'important pour moi : 5 – Indispensable ; présent dans mon travail : 2 – Rare',
      value: { importance: 5, presence: 2 },
    });
    if (!('scales' in view.scores)) throw new Error('no scales');
    expect(view.scores.motives?.AUT).toMatchObject({ importance: 4.5, presence: 2, gap: 2.5, partial: true });
  });
});
