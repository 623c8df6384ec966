import { Body1, Button } from '@fluentui/react-components';
import { kindWords } from '../agenda.fr.ts';
import { appointmentWords, CANCEL_TEXTS as TEXTS } from '../appointments.fr.ts';
import { useSaving } from '../useSaving.ts';
import { useFormStyles } from './form-styles.ts';
import type { AppointmentDialogProps } from './MarkDialog.tsx';
import { Modal } from './Modal.tsx';
import { Said } from './Said.tsx';

export function CancelDialog({ client, dossier, appointment, changed, close }: AppointmentDialogProps) {
  const form = useFormStyles();
  const saving = useSaving(changed);
  const send = async () => {
    const { id, sequence } = appointment;
    if (await saving.save(() => client.cancel(dossier, id, { sequence }), '')) close();
  };
  const action = (
    <Button appearance="primary" disabledFocusable={saving.busy} onClick={() => void send()}>
      {TEXTS.confirm}
    </Button>
  );
  return (
    <Modal title={TEXTS.title} close={close} action={action}>
      <div className={form.form}>
        <Body1>{TEXTS.why(`${kindWords(appointment)}, ${appointmentWords(appointment)}`)}</Body1>
        <Said told={saving.told} />
      </div>
    </Modal>
  );
}
