import { Caption1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { DATES_TEXTS as TEXTS } from '../appointments.fr.ts';
import { useSaving } from '../useSaving.ts';
import type { CourseCardProps } from './Appointments.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';

/** What the delays of a dossier are counted from; each says how. */
export function DatesCard({ client, dossier, course, changed }: CourseCardProps) {
  const form = useFormStyles();
  const [convention, setConvention] = useState(course.dates.conventionSentOn ?? '');
  const [answer, setAnswer] = useState(course.dates.conventionAnsweredOn ?? '');
  const [term, setTerm] = useState(course.dates.termOn ?? '');
  const saving = useSaving(changed);
  const send = async () => {
    const dates = {
      conventionSentOn: convention || null,
      conventionAnsweredOn: answer || null,
      termOn: term || null,
    };
    await saving.save(() => client.saveDates(dossier, dates), TEXTS.saved);
  };
  return (
    <Card title={TEXTS.title}>
      <Form send={send} saving={saving} button={TEXTS.save}>
        <Field label={TEXTS.convention} className={form.wide}>
          <Input
            type="date"
            className={form.input}
            value={convention}
            onChange={(_, { value }) => setConvention(value)}
          />
        </Field>
        {convention !== '' && (
          <Field label={TEXTS.answer} hint={TEXTS.answerHint} className={form.wide}>
            <Input type="date" className={form.input} value={answer} onChange={(_, { value }) => setAnswer(value)} />
          </Field>
        )}
        <Field label={TEXTS.term} hint={TEXTS.termHint} className={form.wide}>
          <Input type="date" className={form.input} value={term} onChange={(_, { value }) => setTerm(value)} />
        </Field>
        {course.dates.explained.map((words) => (
          <Caption1 key={words} className={form.quiet}>
            {words}
          </Caption1>
        ))}
      </Form>
    </Card>
  );
}
