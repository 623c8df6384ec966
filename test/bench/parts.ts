// What the parts of a turn cost, in process: the form, the documents, the sealing. Medians; once warm.
import { randomBytes } from 'node:crypto';
import { advance } from '../../dialogs/dialog.ts';
import { intake } from '../../dialogs/intake.ts';
import { newSheet } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { seal, unseal } from '../../prisma/crypto.ts';
import { ANSWERS, setting } from '../dialogs/intake.data.ts';
import { asked as ask, readQuestions } from '../knowledge/eval.ts';

/** Rows of name and milliseconds. */
export async function parts(): Promise<readonly (readonly [name: string, milliseconds: number])[]> {
  const answered = { ...newSheet(runId('bench')), answers: ANSWERS };
  const knowledge = createKnowledge((await readCorpus('knowledge/corpus')).passages);
  const key = randomBytes(32);
  const line = 'Une réponse de deux lignes environ, comme on en lit dans une préparation. '.repeat(3);
  const questions = readQuestions();
  let asked = 0;
  return [
    // A new sheet each time: what was read of the last one is remembered.
    [
      'form: a correction taken, the next step found',
      cost(() => advance(intake, setting, { ...answered, answers: { ...ANSWERS } }, { kind: 'revise', key: 'INT-B1' })),
    ],
    ['documents: a question', cost(() => ask(knowledge, questions[asked++ % questions.length] ?? { question: '' }))],
    ['sealing: a line, sealed and opened', cost(() => unseal(key, 'bench', seal(key, 'bench', line)))],
  ];
}

function cost(work: () => unknown): number {
  const times = Array.from({ length: 600 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.slice(200).sort((a, b) => a - b)[200] ?? Number.NaN;
}
