import { describe, expect, test } from 'vitest';
import { explain } from '../../../domain/calendar/dates.fr.ts';
import {
  coldEvaluationOf,
  conventionOf,
  earliestStart,
  followUpOf,
  lastRegistration,
  personalFollowUpOf,
  registrationOn,
  spanFrom,
} from '../../../domain/calendar/dates.ts';
import { earliestReaching, isDay, plusMonths } from '../../../domain/calendar/days.ts';
import { type Figures, figureOn } from '../../../domain/calendar/figures.ts';
import { CALENDARS } from '../../../domain/holidays.ts';
import { CEILING, FLOOR, INTERVIEWS, OWN_WORK_MINUTES, PHASES, PLANNED } from '../../../domain/programme.data.ts';

describe('the earliest start, by the calendar of the place', () => {
  test.each([
    ['2026-03-02', '2026-03-17', '2026-03-17', '2026-03-17', 'plain weeks'],
    ['2026-02-28', '2026-03-16', '2026-03-16', '2026-03-16', 'starts on a week-end'],
    ['2026-04-30', '2026-05-20', '2026-05-20', '2026-05-19', '1, 8 and 14 May; Monaco has no 8 May'],
    ['2026-05-13', '2026-06-01', '2026-06-02', '2026-06-01', '14 and 25 May; 27 May in Guadeloupe'],
    ['2026-05-20', '2026-06-05', '2026-06-08', '2026-06-08', '25 May; 27 May; Corpus Christi'],
    ['2026-07-10', '2026-07-28', '2026-07-28', '2026-07-27', '14 July is French only'],
    ['2026-11-17', '2026-12-02', '2026-12-02', '2026-12-03', '19 November in Monaco'],
    ['2026-12-18', '2027-01-06', '2027-01-06', '2027-01-06', 'year end'],
    ['2027-01-15', '2027-02-01', '2027-02-01', '2027-02-02', '27 January in Monaco'],
    ['2028-02-15', '2028-03-01', '2028-03-01', '2028-03-01', 'leap day'],
    ['2026-03-27', '2026-04-14', '2026-04-14', '2026-04-14', 'the night of summer time; Easter Monday'],
  ])('%s → %s, %s, %s (%s)', (prealable, ...expected) => {
    expect(CALENDARS.map((calendar) => earliestStart(prealable, calendar).day)).toEqual(expected.slice(0, 3));
  });

  test('holidays skipped are those of Monday to Friday, of that calendar only', () => {
    const skipped = CALENDARS.map((calendar) => earliestStart('2026-05-13', calendar).holidays.map(({ day }) => day));
    expect(skipped).toEqual([
      ['2026-05-14', '2026-05-25'],
      ['2026-05-14', '2026-05-25', '2026-05-27'],
      ['2026-05-14', '2026-05-25'],
    ]);
    expect(earliestStart('2026-08-10', 'france').holidays).toEqual([]); // 15 August 2026 is a Saturday
  });

  test.each(CALENDARS)(
    '%s: a later préalable never starts earlier, and the start is the last day counted',
    (calendar) => {
      let previous = '';
      for (
        let day = '2024-01-01';
        day < '2033-01-01';
        day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
      ) {
        const start = earliestStart(day, calendar);
        if (start.day < previous || start.days.at(-1)?.day !== start.day) expect.fail(`${day} → ${start.day}`);
        if (start.days.filter(({ counts }) => counts).length !== 11) expect.fail(`${day}: not 11 days`);
        previous = start.day;
      }
    },
  );
});

describe('registration', () => {
  test.each([
    ['2026-03-16', 'france', '2026-03-01', '2026-02-27', 'a Sunday, and the Friday before'],
    ['2026-03-17', 'france', '2026-03-02', '2026-03-02', 'the préalable of the table, backwards'],
    ['2026-06-02', 'guadeloupe', '2026-05-14', '2026-05-13', 'Ascension is a day, not a working day'],
    ['2027-01-06', 'france', '2026-12-20', '2026-12-18', 'year end'],
  ] as const)('for a start on %s (%s): %s, in working days %s (%s)', (start, calendar, day, workingDay, _) => {
    expect(lastRegistration(start, calendar)).toMatchObject({ day, workingDay });
    expect(registrationOn(day, start, calendar)).toEqual({ kind: 'inTime' });
  });

  test('a day too late is refused with the next date', () => {
    expect(registrationOn('2026-03-02', '2026-03-16', 'france')).toMatchObject({
      kind: 'tooLate',
      last: { day: '2026-03-01', workingDay: '2026-02-27' },
      next: { day: '2026-03-17' },
    });
  });
});

test.each([
  ['2026-03-02', '2026-03-12', '2026-03-09'],
  ['2028-02-19', '2028-02-29', '2028-02-26'],
  ['2026-12-24', '2027-01-03', '2026-12-31'], // a Sunday: no extension
])('a convention sent on %s is answered until %s, reminded on %s', (sent, day, warning) => {
  expect(conventionOf(sent)).toMatchObject({ day, warning });
});

test.each([
  ['2026-08-31', '2027-02-28', '2027-02-14', '2027-04-25', '2027-08-31'],
  ['2027-08-31', '2028-02-29', '2028-02-15', '2028-04-25', '2028-08-31'],
  ['2028-02-29', '2028-08-29', '2028-08-15', '2028-10-24', '2029-02-28'],
  ['2026-06-15', '2026-12-15', '2026-12-01', '2027-02-09', '2027-06-15'],
])(
  'after a term on %s: follow-up about %s, from %s until %s; personal until %s',
  (term, target, from, until, personal) => {
    expect(followUpOf(term)).toMatchObject({ target, from, until });
    expect(coldEvaluationOf(term).day).toBe(target);
    expect(personalFollowUpOf(term).day).toBe(personal);
  },
);

test.each([
  ['2026-03-17', '2026-04-07', '2026-07-17'],
  ['2026-10-31', '2026-11-21', '2027-02-28'], // clamped to the month's last day
  ['2027-10-31', '2027-11-21', '2028-02-29'],
])('begun on %s, it ends from %s until %s', (first, earliestEnd, latestEnd) => {
  expect(spanFrom(first)).toMatchObject({ earliestEnd, latestEnd });
});

test('going back by months reaches the day, and not a day earlier', () => {
  for (const day of ['2027-02-28', '2026-06-30', '2028-02-29', '2028-03-01', '2026-12-31']) {
    const back = earliestReaching(day, 4);
    expect(plusMonths(back, 4) >= day, day).toBe(true);
    expect(plusMonths(new Date(Date.parse(back) - 86_400_000).toISOString().slice(0, 10), 4) < day, day).toBe(true);
  }
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['', false],
])('is « %s » a day? %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

describe('what a date says of itself', () => {
  test.each([
    [
      explain.earliestStart(earliestStart('2026-05-13', 'guadeloupe')),
      'mardi 2 juin 2026 : 11e jour ouvré après le mercredi 13 mai 2026. Samedis et dimanches non comptés, calendrier Guadeloupe, ' +
        '14 mai (Ascension), 25 mai (Lundi de Pentecôte) et 27 mai (Abolition de l’esclavage) fériés.',
    ],
    [
      explain.earliestStart(earliestStart('2026-03-02', 'france')),
      'mardi 17 mars 2026 : 11e jour ouvré après le lundi 2 mars 2026. Samedis et dimanches non comptés, ' +
        'calendrier France métropolitaine, aucun jour férié entre les deux.',
    ],
    [
      explain.lastRegistration(lastRegistration('2026-03-16', 'france')),
      'Pour commencer le lundi 16 mars 2026, inscription jusqu’au dimanche 1er mars 2026 inclus ' +
        '(dernier jour ouvré : vendredi 27 février 2026) : 11 jours ouvrés avant le démarrage, ' +
        'calendrier France métropolitaine, aucun jour férié entre les deux.',
    ],
    [
      explain.followUp(followUpOf('2026-08-31')),
      'Environ 6 mois après le terme (lundi 31 août 2026) : autour du dimanche 28 février 2027, ' +
        'entre le dimanche 14 février 2027 et le dimanche 25 avril 2027.',
    ],
    [
      explain.convention(conventionOf('2026-03-02')),
      'Transmise le lundi 2 mars 2026, réponse jusqu’au jeudi 12 mars 2026 à minuit : 10 jours calendaires, ' +
        'le jour de l’envoi non compté, sans prolongation. Sans réponse, c’est un refus. Rappel le lundi 9 mars 2026.',
    ],
    [
      explain.personalFollowUp(personalFollowUpOf('2028-02-29')),
      'Jusqu’au mercredi 28 février 2029 inclus : un an après le terme (mardi 29 février 2028).',
    ],
    [
      explain.span(spanFrom('2026-03-17')),
      'Pour un premier entretien le mardi 17 mars 2026, le dernier a lieu entre le mardi 7 avril 2026 (3 semaines) ' +
        'et le vendredi 17 juillet 2026 (4 mois), ces deux jours compris.',
    ],
  ])('%s', (told, expected) => {
    expect(told).toBe(expected);
  });
});

describe('the figures', () => {
  test('the hours of the interviews make the phases, the plan and the ceiling', () => {
    const interviews = INTERVIEWS[0].value;
    const sum = (phase: string) =>
      interviews.filter((one) => one.phase === phase).reduce((minutes, one) => minutes + one.minutes, 0);
    const { preliminary, investigation, conclusion } = PHASES[0].value;
    const ownWork = OWN_WORK_MINUTES[0].value;
    expect([sum('preliminary'), sum('investigation') + ownWork, sum('conclusion')]).toEqual([
      preliminary,
      investigation,
      conclusion,
    ]);
    expect(preliminary + investigation + conclusion).toBe(CEILING[0].value);
    expect(CEILING[0].value - ownWork).toBe(PLANNED[0].value);
    expect(interviews.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each([
    ['2026-02-23', 0],
    ['2026-02-24', 780],
    ['2030-01-01', 780],
  ])('the floor on %s is %i minutes', (day, minutes) => {
    expect(figureOn(FLOOR, day).value).toBe(minutes);
  });

  test('the first figure holds for what was before it, and each names its source', () => {
    const figures: Figures<number> = [
      { value: 1, from: '2020-01-01', source: 'a law' },
      { value: 2, from: '2021-01-01', source: 'another' },
    ];
    expect(['2019-12-31', '2020-12-31', '2021-01-01'].map((day) => figureOn(figures, day).value)).toEqual([1, 1, 2]);
  });
});
