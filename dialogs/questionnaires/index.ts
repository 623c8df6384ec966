// The questionnaires there are: the only list. A new one, or a new version of one, is a file and a row here; the old row stays as
// long as a run may still end with it (R29).
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { evaluationCold } from './evaluation-cold.v1.data.ts';
import { evaluationHot } from './evaluation-hot.v1.data.ts';
import { load } from './file.ts';
import { motivation } from './motivation.v1.data.ts';
import { values } from './values.v1.data.ts';

export const QUESTIONNAIRES: readonly Questionnaire[] = [motivation, values, evaluationHot, evaluationCold].map(load);

/** Its last version, or the one asked for; `undefined`: there is none. */
export function questionnaireCalled(id: string, version?: number): Questionnaire | undefined {
  return QUESTIONNAIRES.filter((one) => one.id === id && (version === undefined || one.version === version))
    .sort((a, b) => b.version - a.version)
    .at(0);
}
