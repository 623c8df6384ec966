// What is said of an interview for which no time was found.
import { interview } from './broken.fr.ts';
import { long } from './dates.fr.ts';
import type { Fitted } from './fit.ts';

export function unfitted({ rank, because, from, until }: Extract<Fitted, { kind: 'none' }>): string {
  const start = `Pour le ${interview(rank)}, `;
  switch (because) {
    case 'noTime':
      return `${start}aucun créneau libre ne convient ${until === null ? `à partir du ${long(from)}` : `entre le ${long(from)} et le ${long(until)}`}.`;
    case 'noRoom':
      return `${start}les autres séances ne laissent plus de jour possible : il faut en déplacer une.`;
    case 'noHours':
      return `${start}les heures du bilan sont déjà toutes prises.`;
    case 'noFirst':
      return `${start}il faut d’abord la date du premier : les semaines se comptent à partir de lui.`;
  }
}
