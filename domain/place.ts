/** A place where a bilan can be held. `accessible`: announced as such by the provider, to be confirmed with the centre (R46). */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly accessible: boolean;
  readonly calendar: 'france' | 'guadeloupe' | 'monaco';
}
