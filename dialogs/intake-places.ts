// Where the person may be received: every place of the provider, or the accessible ones once they were asked for (R46).
import type { Place } from '../domain/place.ts';
import { choice } from './choices.ts';
import type { DialogContext } from './dialog.ts';
import type { Field } from './field.ts';
import { meeting } from './intake-meeting.fr.ts';

export function places({ places, answers }: Pick<DialogContext, 'places' | 'answers'>): Field<string> {
  const restricted = needsAccess(answers);
  const offered = restricted ? places.filter(({ accessible }) => accessible) : places;
  const labels = Object.fromEntries(offered.map(({ id, label }) => [id, label]));
  const more = restricted || offered.length === 0 ? meeting.otherPlace : {}; // never a list without a way out
  return choice(restricted ? meeting.accessiblePlace : meeting.place, { ...labels, ...more });
}

/** Asked for, and still consented to. Read from what is stored: the place is asked before the need is told. */
export function needsAccess({ 'INT-I1': told, 'INT-I2': agreed, 'INT-I3': helps }: DialogContext['answers']): boolean {
  return told === 'b' && agreed === true && Array.isArray(helps) && helps.includes('a');
}

export const inaccessible = (all: readonly Place[], id: unknown): Place | undefined =>
  all.find((place) => place.id === id && !place.accessible);
