/** Why a calendar could not be read; worded for the consultant in faults.fr.ts. */
export type CalendarFaultKind =
  /** Not an address that may be read: not https, not of the outside, a redirection to such a one. */
  | 'address'
  | 'inside'
  | 'redirected'
  | 'unreachable'
  | 'slow'
  | 'tooBig'
  | 'refused'
  | 'missing'
  | 'busy'
  | 'failed'
  | 'unreadable'
  | 'notConfigured';

export class CalendarFault extends Error {
  readonly kind: CalendarFaultKind;
  /** Seconds that the server asks us to wait. */
  readonly wait: number;
  /** `detail`: for the log; never an address, which is a secret, nor a content. */
  constructor(
    kind: CalendarFaultKind,
    { detail = '', wait = 0 }: { readonly detail?: string; readonly wait?: number } = {},
  ) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.wait = wait;
  }
}
