import { Body1, Caption1, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAfter } from '../../../domain/time.ts';
import { AVAILABILITY_TEXTS, periodWords } from '../agenda.fr.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';
import { PeriodList } from './PeriodList.tsx';

const TEXTS = AVAILABILITY_TEXTS.absences;
const NOTHING = { from: '', until: '', fromTime: '', untilTime: '' };

/** Whole days, or to the minute; of one day when the last is not said. */
export function AbsencesCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [typed, setTyped] = useState(NOTHING);
  const [timed, setTimed] = useState(false);
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
    const last = typed.until || typed.from;
    if (typed.from === '' || (timed && (typed.fromTime === '' || typed.untilTime === '')))
      return saving.refuse(TEXTS.days);
    const from = `${typed.from}T${timed ? typed.fromTime : '00:00'}`;
    const until = timed ? `${last}T${typed.untilTime}` : `${dayAfter(last)}T00:00`;
    if (until <= from) return saving.refuse(TEXTS.backwards);
    if (await saving.save(() => client.addAbsence({ from, until }), TEXTS.added)) setTyped(NOTHING);
  };
  return (
    <Card title={TEXTS.title}>
      <Caption1 className={form.lead}>{TEXTS.lead}</Caption1>
      {agenda.absences.length === 0 && <Body1 className={form.lead}>{TEXTS.none}</Body1>}
      <PeriodList
        periods={agenda.absences.map(({ id, from, until }) => ({ id, words: periodWords(from, until) }))}
        removing={TEXTS.remove}
        remove={(id) => void saving.save(() => client.removeAbsence(id), TEXTS.removed)}
      />
      <Form send={send} saving={saving} button={TEXTS.add}>
        <div className={form.fields}>
          {part('from', 'date', TEXTS.from)}
          {timed && part('fromTime', 'time', TEXTS.fromTime)}
        </div>
        <div className={form.fields}>
          {part('until', 'date', TEXTS.until)}
          {timed && part('untilTime', 'time', TEXTS.untilTime)}
        </div>
        <Checkbox label={TEXTS.hours} checked={timed} onChange={(_, { checked }) => setTimed(checked === true)} />
      </Form>
    </Card>
  );
}
