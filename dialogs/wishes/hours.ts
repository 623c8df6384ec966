// Times and parts of a day in the words of the person: « 18h30 », « après 18 h », « entre midi et deux », « les soirs ».
import { MONTH } from './days.ts';
import { hoursMark, type Row, rewritten, signMark, timeMark } from './marks.ts';
import { after, type Hours, MOMENT_HOURS, starting, until, WHOLE_DAY, within } from './windows.ts';

/** Before anything else is read: « 12h/14h » is no date, « 18 h » no 18th. */
export const markTimes = (said: string): string => rewritten(said, TIMES);
/** Once days are read: « après le 10 » is gone by then. */
export const markHours = (said: string): string => rewritten(said, [...WINDOWS, ...MOMENTS]);

const time = (hour: string, minutes: string): string | null =>
  Number(hour) > 23 ? null : timeMark(Number(hour) * 60 + Number(minutes));
const H = '(?:h|heures?|hrs?|hs)';
/** In « entre 12 et 14h », « après 18 », the hours of a day when one may be received. */
const PLAIN = '(\\d|1\\d|2[0-2])';

const TIMES: readonly Row[] = [
  [`(entre|de) ${PLAIN} (et|a)(?= \\d{1,2} ?${H})`, (open, hour, and) => `${open} ${time(hour, '0')} ${and}`],
  [
    `${PLAIN}-(?:${PLAIN}) ?${H}?`,
    (from, to) => (Number(from) < Number(to) ? `de ${time(from, '0')} a ${time(to, '0')}` : null),
  ],
  [
    `(?:entre|de) ${PLAIN} (?:et|a) ${PLAIN}(?! (?:${MONTH}|${H}|personnes|seances|ans) )`,
    (from, to) => (Number(from) < Number(to) ? `de ${time(from, '0')} a ${time(to, '0')}` : null),
  ],
  [`(\\d{1,2}) ?${H}(?: ?([0-5]\\d)(?! (?:${MONTH}) |[/.\\d]))?(?: du matin)?`, time],
  ['(\\d{1,2}):([0-5]\\d)', time],
  ['@t(\\d+) et demie?', (minute) => timeMark(Number(minute) + 30)],
  ['@t(\\d+) et quart', (minute) => timeMark(Number(minute) + 15)],
  ['@t(\\d+) (?:du soir|de l apres midi|de l aprem)', (minute) => timeMark((Number(minute) % 720) + 720)],
  ['a ([89]|1\\d|2[01])(?= (?:[,;?]|$|en|sur|pour|svp))', (hour) => time(hour, '0')], // « le 8 à 18 »
  [
    '(apres|avant|vers|des|a partir de|jusqu a) (\\d|1\\d|2[0-2])(?= (?:[,;?]|$|et|ou|a|en|sur|pour|au|les?|en|si|svp))',
    (word, hour) => `${word} ${time(hour, '0')}`,
  ],
];

const h = (hours: Hours): string => hoursMark(hours);
const T = '(?:@t(\\d+)|midi)';
const noon = (minute: string): number => (minute === '' ? 720 : Number(minute));
const refusal = (hours: Hours): string => `${signMark('not')} ${h(hours)} ${signMark('but')}`;
const row = (said: string, hours: (...minutes: number[]) => Hours): Row => [
  said,
  (...found) => h(hours(...found.map(noon))),
];

const WINDOWS: readonly Row[] = [
  [
    '(?:hors|en dehors|dehors) (?:de |du |des |de mes |mes |mon |d )?(?:temps|heures?|horaires|journees?) (?:de |du )?(?:travail|boulot|bureau|taf|service)|hors travail|en dehors du (?:travail|boulot)',
    `${h(MOMENT_HOURS.midi)} ou ${h(MOMENT_HOURS.soir)}`,
  ],
  [
    '(?:sur|pendant) (?:le |mon |mes |les )?(?:temps de travail|heures? de travail|horaires de travail|travail|boulot)|(?:aux |pendant les )?(?:heures|horaires) (?:de bureau|ouvrables|ouvrees)|en (?:pleine )?journee',
    h(within(480, 1080)),
  ],
  [
    '(?:apres|a la sortie de|en sortant de|en sortant du) (?:le |mon |du |ma )?(?:travail|boulot|taf|bureau|journee(?: de travail)?)',
    h(MOMENT_HOURS.soir),
  ],
  ['avant (?:le |mon |d aller au )?(?:travail|boulot|taf|bureau)', h(until(540))],
  ['(?:apres|a partir de) (?:la |mon )?(?:sortie|fin) (?:de l |du |de )(?:ecole|travail|boulot)', h(after(990))],
  ['(?:entre )?midi et (?:deux|2|@t120)', h(MOMENT_HOURS.midi)],
  row(`(?:qui )?(?:commence|debute|debut)(?:r|nt)? entre ${T} et ${T}`, starting),
  [
    '(?:entre|de|d) (?:@t(\\d+)|midi) (?:et|a|jusqu a) (?:@t(\\d+)|midi)',
    (from, to) => (noon(from) < noon(to) ? h(within(noon(from), noon(to))) : null),
  ],
  [`@t(\\d+) (?:-|a|jusqu a) ${T}`, (from, to) => (noon(from) < noon(to) ? h(within(noon(from), noon(to))) : null)],
  row(
    '(?:je )?(?:travaille|bosse|suis (?:prise?|occupee?|au travail|au boulot)) (?:jusqu a|avant|jusque) @t(\\d+)',
    after,
  ),
  // A limit of its own: « pas avant 10 h le mardi » is the Tuesday, from 10 h on
  ['pas (?:avant|plus tot que) @t(\\d+)', (minute) => refusal(until(Number(minute)))],
  [`pas (?:apres|plus tard que) ${T}`, (minute) => refusal(after(noon(minute)))],
  row(
    `(?:(?:au )?plus tard(?: a)?|jusqu a|d ici|(?:finir|fini|finie|terminer|terminee?|partir|repartir)(?: a| avant| pour| vers)?|avant|max(?:imum)?|grand maximum) ${T}`,
    until,
  ),
  row(
    `(?:apres|a partir de|a compter de|des|depuis|au dela de|plus tard que|(?:je )?(?:finis|termine|sors|debauche|quitte)(?: le travail| le boulot)?(?: a| vers)?|libere?e?(?: a| des| a partir de)?) @t(\\d+)`,
    after,
  ),
  ['@t(\\d+) (?:minimum|mini|et plus|ou plus tard|ou apres)', (minute) => h(after(Number(minute)))],
  row('(?:vers|environ|autour de|aux? alentours? de|aux environs de|sur les) @t(\\d+)(?: environ)?', (minute = 0) =>
    starting(Math.max(0, minute - 30), Math.min(1439, minute + 30)),
  ),
  row('(?:a partir de|des) midi', () => after(720)),
  row('avant midi', () => until(720)),
];

const MOMENTS: readonly Row[] = [
  ['(?:en |en toute )?debut (?:de |d )(?:l )?(?:apres midis?|aprem)', h(within(840, 960))],
  ['(?:en )?fin (?:de |d )(?:l )?(?:apres midis?|aprem)', h(within(960, 1140))],
  ['(?:en )?debut de matinee|tot (?:le matin|dans la matinee)|de bonne heure', h(within(480, 600))],
  ['(?:en )?fin de matinee', h(within(600, 720))],
  ['(?:apres midis?|apresmidis?|aprems?|aprm)', h(MOMENT_HOURS.aprem)],
  ['(?:en )?fins? (?:de |des )(?:la )?journees?|(?:en )?debut de soiree|soir(?:s|ees?)?', h(MOMENT_HOURS.soir)],
  ['matin(?:s|ees?)?', h(MOMENT_HOURS.matin)],
  ['midis?|(?:la |ma )?pause (?:dejeuner|de midi|repas)|(?:le |a l heure du )?dejeuner', h(MOMENT_HOURS.midi)],
  ['toute la journee|(?:la )?journee entiere|a toute heure', h(WHOLE_DAY)],
];
