// npm run -s score -- motivation answers.json [--version 1]: the scores of one set of answers, as JSON with full precision. `-` reads
// the standard input. In: `{"MOT-A01": 6, "MOT-B01": {"importance": 4, "presence": 2}, "MOT-TOP": ["AUT"]}`.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { QUESTIONNAIRES, questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import { faultsOf } from '../../domain/scores/answers.ts';
import { scoresOf } from '../../domain/scores/score.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { version: { type: 'string' } } });
const [name = '', file = ''] = positionals;
const questionnaire = questionnaireCalled(name, values.version === undefined ? undefined : Number(values.version));
if (!questionnaire || file === '') {
  const names = [...new Set(QUESTIONNAIRES.map(({ id }) => id))].join(', ');
  process.stderr.write(`npm run -s score -- <${names}> <answers.json>\n`);
  process.exit(1);
}
const json: unknown = JSON.parse(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
const answers = z.record(z.string(), z.unknown()).parse(json);
const faults = faultsOf(questionnaire, answers);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(`${JSON.stringify(scoresOf(questionnaire, answers), null, 2)}\n`);
