import { Body1, Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { AppointmentView } from '../../api-agenda.ts';
import type { Course, Mark } from '../../api-appointments.ts';
import { kindWords } from '../agenda.fr.ts';
import { appointmentWords, MARK_TEXTS as TEXTS } from '../appointments.fr.ts';
import type { Client } from '../client.ts';
import { useSaving } from '../useSaving.ts';
import { useFormStyles } from './form-styles.ts';
import { Modal } from './Modal.tsx';
import { Said } from './Said.tsx';

/** What a dialog about one appointment is given. */
export interface AppointmentDialogProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly appointment: AppointmentView;
  readonly changed: (course: Course) => void;
  readonly close: () => void;
}

/** It took place, as long as it really lasted, or the person did not come (R106). */
export function MarkDialog({ client, dossier, appointment, changed, close }: AppointmentDialogProps) {
  const form = useFormStyles();
  const { id, status, minutes, actualMinutes } = appointment;
  const [as, setAs] = useState<Mark['as']>(status === 'missed' ? 'missed' : 'attended');
  const [typed, setTyped] = useState(String(actualMinutes ?? minutes));
  const saving = useSaving(changed);
  const lasted = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const send = async () => {
    if (as === 'attended' && (lasted < 1 || lasted > 600)) return saving.refuse(TEXTS.fault);
    const mark: Mark = as === 'attended' ? { as, minutes: lasted } : { as };
    if (await saving.save(() => client.mark(dossier, id, mark), '')) close();
  };
  const action = (
    <Button appearance="primary" disabledFocusable={saving.busy} onClick={() => void send()}>
      {TEXTS.confirm}
    </Button>
  );
  return (
    <Modal title={TEXTS.title} close={close} action={action}>
      <div className={form.form}>
        <Body1>
          {kindWords(appointment)}, {appointmentWords(appointment)}
        </Body1>
        <Field label={TEXTS.what}>
          <RadioGroup value={as} onChange={(_, { value }) => setAs(value === 'missed' ? 'missed' : 'attended')}>
            <Radio value="attended" label={TEXTS.attended} />
            <Radio value="missed" label={TEXTS.missed} />
          </RadioGroup>
        </Field>
        {as === 'attended' && (
          <Field label={TEXTS.minutes} className={form.field}>
            <Input
              type="number"
              min={1}
              max={600}
              className={form.input}
              value={typed}
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
        )}
        <Said told={saving.told} />
      </div>
    </Modal>
  );
}
