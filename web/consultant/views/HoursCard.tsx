import { Body1, Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PlaceName, WeeklyHours } from '../../api-agenda.ts';
import { AVAILABILITY_TEXTS, WEEKDAYS } from '../agenda.fr.ts';
import { type DraftFault, draftsOf, type HoursDraft, oneMore, readDrafts } from '../hours-draft.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { Form } from './Form.tsx';
import { useFormStyles } from './form-styles.ts';
import { PlacesPicker } from './PlacesPicker.tsx';

const TEXTS = AVAILABILITY_TEXTS.hours;
const wordsOf = (fault: DraftFault): string => (fault === 'time' ? TEXTS.time : TEXTS.faults[fault]);

const useStyles = makeStyles({
  day: { border: 'none', margin: 0, padding: `${tokens.spacingVerticalS} 0`, minWidth: 0, width: '100%' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  range: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  times: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  time: { flex: '1 1 7rem', maxWidth: '8.25rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** Every week: hours by day, each with its places. What is typed stays, whatever is wrong in it. */
export function HoursCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [drafts, setDrafts] = useState(() => draftsOf(agenda));
  const [tried, setTried] = useState(false);
  const saving = useSaving(changed);
  const { faults, hours } = readDrafts(drafts, agenda.places);
  const send = async () => {
    setTried(true);
    const fault = faults.find((one) => one !== null);
    if (fault) return saving.refuse(wordsOf(fault));
    if (await saving.save(() => client.saveHours(hours), TEXTS.saved)) setTried(false);
  };
  return (
    <Card title={TEXTS.title}>
      <Caption1 className={form.lead}>{TEXTS.lead}</Caption1>
      <Form send={send} saving={saving} button={TEXTS.save} isMain>
        {WEEKDAYS.map((name, at) => (
          <Day
            key={name}
            name={name}
            drafts={drafts.filter(({ weekday }) => weekday === at + 1)}
            places={agenda.places}
            faultOf={(draft) => (tried ? (faults[drafts.indexOf(draft)] ?? null) : null)}
            set={(next) => setDrafts(drafts.map((one) => (one.key === next.key ? next : one)))}
            remove={({ key }) => setDrafts(drafts.filter((one) => one.key !== key))}
            // `as`: 1 to 7
            add={() => setDrafts(oneMore(drafts, (at + 1) as WeeklyHours['weekday']))}
          />
        ))}
      </Form>
    </Card>
  );
}

interface DayProps extends Pick<RangeProps, 'places' | 'set' | 'remove'> {
  readonly name: string;
  readonly drafts: readonly HoursDraft[];
  readonly faultOf: (draft: HoursDraft) => DraftFault | null;
  readonly add: () => void;
}

function Day({ name, drafts, faultOf, add, ...range }: DayProps) {
  const styles = useStyles();
  const form = useFormStyles();
  return (
    <fieldset className={styles.day}>
      <legend className={styles.legend}>{name}</legend>
      {drafts.length === 0 && <Body1 className={form.quiet}>{TEXTS.none}</Body1>}
      {drafts.map((draft) => (
        <Range key={draft.key} day={name} draft={draft} fault={faultOf(draft)} {...range} />
      ))}
      <Button appearance="subtle" size="small" icon={<AddRegular />} aria-label={TEXTS.addOn(name)} onClick={add}>
        {TEXTS.add}
      </Button>
    </fieldset>
  );
}

interface RangeProps {
  readonly day: string;
  readonly draft: HoursDraft;
  readonly fault: DraftFault | null;
  readonly places: readonly PlaceName[];
  readonly set: (draft: HoursDraft) => void;
  readonly remove: (draft: HoursDraft) => void;
}

function Range({ day, draft, fault, places, set, remove }: RangeProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const { from, until, remote } = draft;
  return (
    <div className={styles.range}>
      <div className={styles.times}>
        <Field label={TEXTS.from} className={styles.time}>
          <Input
            type="time"
            className={form.input}
            value={from}
            onChange={(_, { value }) => set({ ...draft, from: value })}
          />
        </Field>
        <Field label={TEXTS.until} className={styles.time}>
          <Input
            type="time"
            className={form.input}
            value={until}
            onChange={(_, { value }) => set({ ...draft, until: value })}
          />
        </Field>
        <Checkbox
          label={TEXTS.remote}
          checked={remote}
          onChange={(_, { checked }) => set({ ...draft, remote: checked === true })}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={TEXTS.remove(day, from, until)}
          onClick={() => remove(draft)}
        />
      </div>
      <PlacesPicker places={places} chosen={draft.places} choose={(chosen) => set({ ...draft, places: chosen })} />
      {fault !== null && (
        <Caption1 role="alert" className={styles.fault}>
          {wordsOf(fault)}
        </Caption1>
      )}
    </div>
  );
}
