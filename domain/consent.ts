// The ledger of consents is append-only; what is allowed now is its fold: the last decision for each purpose.

/** `intake`: keeping the answers (R2, R4). `adaptation`: the handicap needs, under their own consent (RGPD art. 9, R20). */
export const PURPOSES = ['intake', 'adaptation'] as const;
export type ConsentPurpose = (typeof PURPOSES)[number];
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
