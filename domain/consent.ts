// The ledger of consents is append-only; what is allowed now is its fold: the last decision for each purpose.

/**
 * `intake`: keeping the answers (R2, R4). `adaptation`: the handicap needs, under their own consent (RGPD art. 9, R20). Each
 * questionnaire has its own (R4), named by it: a new questionnaire is data, and no code.
 */
export type ConsentPurpose = 'intake' | 'adaptation' | `questionnaire:${string}`;
export const questionnairePurpose = (id: string): ConsentPurpose => `questionnaire:${id}`;
/** The questionnaire a consent is about; `null` for the two others. */
export const questionnaireIn = (purpose: string): string | null => /^questionnaire:(.+)$/.exec(purpose)?.[1] ?? null;
export type ConsentDecision = 'given' | 'declined' | 'withdrawn';
export type Consents = Readonly<Partial<Record<ConsentPurpose, ConsentDecision>>>;

/** One entry: what was decided, about which text (its version and its SHA-256), so that it can be proved (RGPD art. 7.1). */
export interface ConsentEntry {
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentDecision;
  readonly textVersion: string;
  /** The text shown, in full; only its digest is kept. */
  readonly text: string;
}

export const allows = (consents: Consents, purpose: ConsentPurpose): boolean => consents[purpose] === 'given';
