// From what was read to what may be shown (web/api.ts). Before the person sends it, and once they no longer agree, a dossier shows
// that it exists, how far it is, which questions are left, and its dated events: nothing the person said (R23).
import type { DossierDetail, DossierRecord } from '../../prisma/stores/dossiers.ts';
import type { DossierSummary, DossierView } from '../../web/api.ts';
import type { FormReader, Reading } from './reading.ts';

/** `discreet` is shown at any stage: whoever calls somebody who waits for a person must not do it at work. */
export function summaryOf(dossier: DossierRecord, { progress, missing, name }: Reading): DossierSummary {
  const { id, reference, stage, discreet, openedAt, submittedAt, lastAt, wantsPersonAt } = dossier;
  return {
    id,
    reference,
    stage,
    discreet,
    openedAt,
    lastAt,
    progress,
    missing: missing.length,
    ...(submittedAt !== null && { submittedAt }),
    ...(wantsPersonAt !== null && { wantsPersonAt }),
    ...(dossier.withheld === null && name !== null && { name }),
  };
}

export function viewOf(dossier: DossierDetail, forms: FormReader): DossierView {
  const reading = forms.read(dossier);
  const isOpen = dossier.withheld === null;
  return {
    dossier: summaryOf(dossier, reading),
    sheet: isOpen ? reading.sheet : null,
    missing: reading.missing,
    consents: dossier.ledger,
    events: dossier.events,
    questionsAsked: dossier.asked,
    dialogs: dossier.dialogs.map((id) => ({ id, title: forms.titleOf(id) })),
  };
}
