// New names, out of chance that is passed in.
import { appointmentId, challengeId, dossierId, evaluationId, personId, questionId, runId } from '../domain/ids.ts';
import type { Services } from './respond/draft.ts';

/** @param newId a random UUID at each call */
export const fresh = (newId: () => string): Services['fresh'] => ({
  person: () => personId(newId()),
  dossier: () => dossierId(newId()),
  run: () => runId(newId()),
  challenge: () => challengeId(newId()),
  question: () => questionId(newId()),
  evaluation: () => evaluationId(newId()),
  appointment: () => appointmentId(newId()),
  // Short enough to be copied by hand.
  receipt: () => `E-${newId().replaceAll('-', '').slice(0, 10).toUpperCase()}`,
});
