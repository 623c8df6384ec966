import { Body1, Caption1, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { AVAILABILITY_TEXTS, openingWords } from '../agenda.fr.ts';
import { zoneAmong } from '../hours-draft.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';
import { PeriodList } from './PeriodList.tsx';
import { PlacesPicker } from './PlacesPicker.tsx';

const TEXTS = AVAILABILITY_TEXTS.openings;
const HOURS = AVAILABILITY_TEXTS.hours;
const NOTHING = { day: '', from: '', until: '' };

export function OpeningsCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [typed, setTyped] = useState(NOTHING);
  const [places, setPlaces] = useState<readonly string[]>([]);
  const [remote, setRemote] = useState(true);
  const saving = useSaving(changed);
  const part = (name: keyof typeof NOTHING, type: 'date' | 'time', label: string) => (
    <Field label={label} className={form.field}>
      <Input
        type={type}
        className={form.input}
        value={typed[name]}
        onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
      />
    </Field>
  );
  const send = async () => {
    const { day, from, until } = typed;
    if (day === '' || from === '' || until === '') return saving.refuse(TEXTS.day_missing);
    if (until <= from) return saving.refuse(HOURS.faults.backwards);
    if (places.length === 0 && !remote) return saving.refuse(HOURS.faults.nowhere);
    if (zoneAmong(agenda.places)(places) === null) return saving.refuse(HOURS.faults.twoClocks);
    const opening = { from: `${day}T${from}`, until: `${day}T${until}`, places, remote };
    if (await saving.save(() => client.addOpening(opening), TEXTS.added)) setTyped(NOTHING);
  };
  return (
    <Card title={TEXTS.title}>
      <Caption1 className={form.lead}>{TEXTS.lead}</Caption1>
      {agenda.openings.length === 0 && <Body1 className={form.lead}>{TEXTS.none}</Body1>}
      <PeriodList
        periods={agenda.openings.map((one) => ({ id: one.id, words: openingWords(one, agenda.places) }))}
        removing={TEXTS.remove}
        remove={(id) => void saving.save(() => client.removeOpening(id), TEXTS.removed)}
      />
      <Form send={send} saving={saving} button={TEXTS.add}>
        <div className={form.fields}>
          {part('day', 'date', TEXTS.day)}
          {part('from', 'time', HOURS.from)}
          {part('until', 'time', HOURS.until)}
        </div>
        <Checkbox label={HOURS.remote} checked={remote} onChange={(_, { checked }) => setRemote(checked === true)} />
        <PlacesPicker places={agenda.places} chosen={places} choose={setPlaces} />
      </Form>
    </Card>
  );
}
