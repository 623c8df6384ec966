import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { DossierRuns, QuestionnaireRuns } from '../../api.ts';
import type { Client } from '../client.ts';
import { RELEASE_TEXTS as TEXTS } from '../profile.fr.ts';
import { PROBLEMS } from '../texts.fr.ts';
import { Modal } from './Modal.tsx';

const useStyles = makeStyles({
  why: { display: 'block', marginBottom: tokens.spacingVerticalL },
  who: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ReleaseDialogProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly questionnaire: QuestionnaireRuns;
  readonly entitled: DossierRuns['entitled'];
  readonly released: (runs: DossierRuns) => void;
  readonly close: () => void;
}

/** A questionnaire opens in somebody's name: a person entitled to it (R31). */
export function ReleaseDialog({ client, dossier, questionnaire, entitled, released, close }: ReleaseDialogProps) {
  const styles = useStyles();
  const [who, setWho] = useState(entitled.length === 1 ? (entitled[0]?.id ?? '') : '');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const opened = await client.release(dossier, { questionnaire: questionnaire.id, entitled: who });
    setBusy(false);
    if (opened.kind === 'failed') return setProblem(PROBLEMS[opened.problem]);
    close();
    return released(opened.value);
  };
  const action = entitled.length > 0 && (
    <Button appearance="primary" disabled={who === '' || busy} onClick={() => void open()}>
      {TEXTS.confirm}
    </Button>
  );
  return (
    <Modal title={TEXTS.title(questionnaire.title)} close={close} action={action}>
      <Body1 className={styles.why}>{entitled.length === 0 ? TEXTS.nobody : TEXTS.why}</Body1>
      {entitled.length > 0 && (
        <Field label={TEXTS.who} className={styles.who} {...(problem !== '' && { validationMessage: problem })}>
          <Select value={who} onChange={(_, { value }) => setWho(value)}>
            <option value="">{TEXTS.choose}</option>
            {entitled.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Modal>
  );
}
