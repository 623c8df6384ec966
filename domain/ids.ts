// Identifiers are branded: a person's id where a dossier's is wanted does not compile. The only `as` of this kind are here.
type Id<Name extends string> = string & { readonly __brand: Name };

export type PersonId = Id<'Person'>;
export type DossierId = Id<'Dossier'>;
export type RunId = Id<'Run'>;
export type ConversationId = Id<'Conversation'>;
export type StaffId = Id<'Staff'>;
export type ChallengeId = Id<'Challenge'>;
export type QuestionId = Id<'Question'>;
export type EvaluationId = Id<'Evaluation'>;
export type AppointmentId = Id<'Appointment'>;

export const personId = (raw: string) => raw as PersonId;
export const dossierId = (raw: string) => raw as DossierId;
export const runId = (raw: string) => raw as RunId;
export const conversationId = (raw: string) => raw as ConversationId;
export const staffId = (raw: string) => raw as StaffId;
export const questionId = (raw: string) => raw as QuestionId;
export const appointmentId = (raw: string) => raw as AppointmentId;
export const evaluationId = (raw: string) => raw as EvaluationId;
export const challengeId = (raw: string) => raw as ChallengeId;
