import { Body1, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { AVAILABILITY_TEXTS } from '../agenda.fr.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';

const TEXTS = AVAILABILITY_TEXTS.calendar;

/** Their own calendar, from which busy times alone are read. Its address never comes back. */
export function CalendarCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [address, setAddress] = useState('');
  const saving = useSaving(changed);
  const send = async () => {
    if (address.trim() === '') return saving.refuse(TEXTS.addressFault);
    if (await saving.save(() => client.setCalendar({ address }), TEXTS.done)) setAddress('');
  };
  return (
    <Card title={TEXTS.title}>
      <Caption1 className={form.lead}>{TEXTS.lead}</Caption1>
      <Standing calendar={agenda.calendar} />
      <Form
        send={send}
        saving={saving}
        button={TEXTS.connect}
        more={
          agenda.calendar !== null && (
            <Button
              disabledFocusable={saving.busy}
              onClick={() => void saving.save(client.clearCalendar, TEXTS.disconnected)}
            >
              {TEXTS.disconnect}
            </Button>
          )
        }
      >
        <Field label={TEXTS.address} hint={TEXTS.addressHint} className={form.wide}>
          <Input
            autoComplete="off"
            className={form.input}
            value={address}
            onChange={(_, { value }) => setAddress(value)}
          />
        </Field>
      </Form>
    </Card>
  );
}

function Standing({ calendar }: { readonly calendar: AgendaCardProps['agenda']['calendar'] }) {
  const form = useFormStyles();
  if (calendar === null) return <Body1 className={form.lead}>{TEXTS.none}</Body1>;
  const { host, syncedAt, fault } = calendar;
  return (
    <div className={form.lead}>
      <Body1 block>{TEXTS.connected(host)}</Body1>
      <Caption1 block>{syncedAt === null ? TEXTS.never : TEXTS.synced(syncedAt)}</Caption1>
      {fault !== null && <Caption1 block>{TEXTS.fault(fault)}</Caption1>}
    </div>
  );
}
