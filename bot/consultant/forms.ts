// FormReader over dialogs/: the forms of today read the answers of then, so that a question withdrawn since has no row.
import type { Setting } from '../../dialogs/dialog.ts';
import { inWords } from '../../dialogs/fields.fr.ts';
import { dialogCalled } from '../../dialogs/index.ts';
import { intake } from '../../dialogs/intake.ts';
import { intakeSheet } from '../../dialogs/intake-sheet.ts';
import { walk } from '../../dialogs/walk.ts';
import type { Place } from '../../domain/place.ts';
import { type Clock, localDay } from '../../domain/time.ts';
import type { DossierRecord } from '../../prisma/stores/dossiers.ts';
import type { FormReader, Reading } from './reading.ts';

export interface FormReaderOptions {
  readonly places: readonly Place[];
  readonly clock: Clock;
  readonly zone: string;
}

export function createFormReader({ places, clock, zone }: FormReaderOptions): FormReader {
  const settingOf = ({ run }: DossierRecord): Setting => ({
    places,
    today: localDay(clock(), zone),
    // Which questions are required may hang on it (INT-B4): that of the last answer.
    channel: run?.answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.channel ?? 'webchat',
  });

  function read(dossier: DossierRecord): Reading {
    const { run, consents } = dossier;
    return run?.form === intake.id ? intakeSheet(settingOf(dossier), run.answers, consents) : NOTHING;
  }

  return {
    read,
    titleOf: (dialog) => dialogCalled(dialog)?.title ?? dialog,
    answer(dossier, key) {
      const row = read(dossier)
        .sheet.sections.flatMap(({ rows }) => rows)
        .find((one) => one.key === key);
      if (!row) return null; // no such question, or its consent is not given any more: the sheet knows
      const answers = Object.fromEntries(dossier.run?.answers.map(({ key: name, value }) => [name, value]) ?? []);
      const met = walk(intake.form({ ...settingOf(dossier), answers }), { answers, reopened: {} }).met.find(
        (one) => one.key === key,
      );
      if (!met || met.state === 'undecided') return null;
      const { field } = met;
      const words = (value: unknown) => {
        if (value === null || value === undefined) return null;
        // An option withdrawn since has no words any more: its value, rather than nothing.
        return field.accepts(value) ? inWords(field.shape, value) : [value].flat().map(String).join(', ');
      };
      return { label: row.label, words };
    },
  };
}

const NOTHING: Reading = {
  progress: { done: 0, total: 0 },
  missing: [],
  name: null,
  sheet: { highlights: [], sections: [] },
};
