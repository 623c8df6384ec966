import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { AVAILABILITY_TEXTS } from '../agenda.fr.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';

const TEXTS = AVAILABILITY_TEXTS.settings;
const MOST = 120;

export function AgendaSettingsCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [buffer, setBuffer] = useState(String(agenda.buffer));
  const [visio, setVisio] = useState(agenda.visioUrl);
  const [tried, setTried] = useState(false);
  const saving = useSaving(changed);
  const bufferFault = /^\d{1,3}$/.test(buffer) && Number(buffer) <= MOST ? '' : TEXTS.bufferFault;
  const visioFault = visio.trim() === '' || isSecure(visio.trim()) ? '' : TEXTS.visioFault;
  const send = async () => {
    setTried(true);
    if (bufferFault || visioFault) return saving.refuse(bufferFault || visioFault);
    await saving.save(() => client.saveSettings({ buffer: Number(buffer), visioUrl: visio.trim() }), TEXTS.saved);
  };
  return (
    <Card title={TEXTS.title}>
      <Form send={send} saving={saving} button={TEXTS.save}>
        <Field
          label={TEXTS.buffer}
          className={form.wide}
          {...(tried && bufferFault !== '' && { validationMessage: bufferFault })}
        >
          <Input
            type="number"
            min={0}
            max={MOST}
            className={form.input}
            value={buffer}
            onChange={(_, { value }) => setBuffer(value)}
          />
        </Field>
        <Field
          label={TEXTS.visio}
          hint={TEXTS.visioHint}
          className={form.wide}
          {...(tried && visioFault !== '' && { validationMessage: visioFault })}
        >
          <Input
            type="url"
            placeholder="https://"
            className={form.input}
            value={visio}
            onChange={(_, { value }) => setVisio(value)}
          />
        </Field>
      </Form>
    </Card>
  );
}

const isSecure = (address: string): boolean => /^https:\/\/[^\s/]+/.test(address) && URL.canParse(address);
