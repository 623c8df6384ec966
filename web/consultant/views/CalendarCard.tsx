import { Body1, Button, Caption1, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarWanted } from '../../api-agenda.ts';
import { AVAILABILITY_TEXTS } from '../agenda.fr.ts';
import { useSaving } from '../useSaving.ts';
import { isSecure } from './AgendaSettingsCard.tsx';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';

const TEXTS = AVAILABILITY_TEXTS.calendar;
const KINDS = ['ics', 'graph'] as const;

/** Their own calendar, from which busy times alone are read. Its address never comes back. */
export function CalendarCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [kind, setKind] = useState<CalendarWanted['kind']>('ics');
  const [address, setAddress] = useState('');
  const saving = useSaving(changed);
  const isUrl = kind === 'ics';
  const send = async () => {
    const typed = address.trim();
    if (isUrl && !isSecure(typed)) return saving.refuse(TEXTS.urlFault);
    if (!isUrl && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)) return saving.refuse(TEXTS.mailboxFault);
    const wanted: CalendarWanted = isUrl ? { kind, url: typed } : { kind, mailbox: typed };
    if (await saving.save(() => client.setCalendar(wanted), TEXTS.done)) setAddress('');
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
        <Field label={TEXTS.kind} className={form.wide}>
          <Select value={kind} onChange={(_, { value }) => setKind(KINDS.find((one) => one === value) ?? 'ics')}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {TEXTS.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={isUrl ? TEXTS.url : TEXTS.mailbox} className={form.wide}>
          <Input
            type={isUrl ? 'url' : 'email'}
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
