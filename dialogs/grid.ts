// The week as a grid: which moments of which days suit. Its value is the list of `day-moment`, in the order of the week.
import { bad, brief, type Field, ok, type Prompt } from './field.ts';
import { fr } from './fields.fr.ts';
import { type Moment, readMoments, WEEK } from './moments.ts';
import { optionsOf } from './options.ts';

export function grid(prompt: Prompt): Field<readonly Moment[]> {
  const moments = new Set<unknown>(WEEK);
  return brief(
    {
      prompt,
      shape: { kind: 'grid', required: true, rows: optionsOf(fr.days), columns: optionsOf(fr.moments) },
      read: (raw) => {
        const read = readMoments(raw);
        if (read.kind === 'unclear') return bad(fr.unclearMoment(read.piece));
        if (read.kind === 'whichMoment') return bad(fr.whichMoment(read.day));
        return read.moments.length === 0 ? bad(fr.noMoment) : ok(read.moments);
      },
      accepts: (stored): stored is readonly Moment[] =>
        Array.isArray(stored) &&
        stored.length > 0 &&
        stored.every((id) => moments.has(id)) &&
        new Set(stored).size === stored.length,
    },
    300,
  );
}
