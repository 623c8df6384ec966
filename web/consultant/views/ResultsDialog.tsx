import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { DossierRuns, QuestionnaireRuns } from '../../api.ts';
import type { Client } from '../client.ts';
import { RELEASE_TEXTS as TEXTS } from '../profile.fr.ts';
import { PROBLEMS } from '../texts.fr.ts';
import { Modal } from './Modal.tsx';

interface ResultsDialogProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly questionnaire: QuestionnaireRuns;
  readonly released: (runs: DossierRuns) => void;
  readonly close: () => void;
}

/** Asked once more: what was seen cannot be taken back. */
export function ResultsDialog({ client, dossier, questionnaire, released, close }: ResultsDialogProps) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const opened = await client.releaseResults(dossier, questionnaire.id);
    setBusy(false);
    if (opened.kind === 'failed') return setProblem(PROBLEMS[opened.problem]);
    close();
    return released(opened.value);
  };
  const action = (
    <Button appearance="primary" disabled={busy} onClick={() => void open()}>
      {TEXTS.confirmResults}
    </Button>
  );
  return (
    <Modal title={TEXTS.resultsTitle} close={close} action={action}>
      <Body1 as="p" block>
        {TEXTS.results(questionnaire.title)}
      </Body1>
      <Caption1 role="alert">{problem}</Caption1>
    </Modal>
  );
}
