import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Times } from '../../api-appointments.ts';
import { placeWords } from '../agenda.fr.ts';
import { appointmentWords, MOVE_TEXTS as TEXTS } from '../appointments.fr.ts';
import { PROBLEMS } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { useSaving } from '../useSaving.ts';
import { useFormStyles } from './form-styles.ts';
import type { AppointmentDialogProps } from './MarkDialog.tsx';
import { Modal } from './Modal.tsx';
import { Said } from './Said.tsx';

/** To a time that is free at the consultant's, and at the person's own other sessions. */
export function MoveDialog({ client, dossier, appointment, changed, close }: AppointmentDialogProps) {
  const form = useFormStyles();
  const [from, setFrom] = useState(appointment.startsAt.slice(0, 10));
  const [where, setWhere] = useState(appointment.place?.id ?? VISIO);
  const [chosen, setChosen] = useState('');
  const saving = useSaving(changed);
  const load = useCallback(
    (signal: AbortSignal) => client.times(dossier, appointment.id, from, signal),
    [client, dossier, appointment.id, from],
  );
  const { state } = useLoad(load);
  const all = state.kind === 'ready' ? state.value.times : [];
  const times = all.filter((time) => idOf(time) === where);
  const send = async () => {
    const time = times.find(({ startsAt }) => startsAt === chosen);
    if (!time) return saving.refuse(TEXTS.fault);
    const move = { sequence: appointment.sequence, startsAt: time.startsAt, place: time.place?.id ?? null };
    if (await saving.save(() => client.move(dossier, appointment.id, move), '')) close();
  };
  const action = (
    <Button appearance="primary" disabledFocusable={saving.busy} onClick={() => void send()}>
      {TEXTS.confirm}
    </Button>
  );
  return (
    <Modal title={TEXTS.title} close={close} action={action}>
      <div className={form.form}>
        <Body1>{TEXTS.now(appointmentWords(appointment))}</Body1>
        <Field label={TEXTS.from} className={form.field}>
          {/* Half typed, a date of the browser is empty: the one before stays. */}
          <Input
            type="date"
            className={form.input}
            value={from}
            onChange={(_, { value }) => value !== '' && setFrom(value)}
          />
        </Field>
        {all.length > 0 && (
          <Field label={TEXTS.where} className={form.wide}>
            <Select select={{ className: form.input }} value={where} onChange={(_, { value }) => setWhere(value)}>
              {wheresOf(appointment, all).map((one) => (
                <option key={idOf(one)} value={idOf(one)}>
                  {placeWords(one)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {state.kind === 'ready' && times.length === 0 && <Body1>{TEXTS.none}</Body1>}
        {state.kind === 'failed' && <Body1 role="alert">{PROBLEMS[state.problem]}</Body1>}
        {times.length > 0 && (
          <Field label={TEXTS.time} className={form.wide}>
            <Select select={{ className: form.input }} value={chosen} onChange={(_, { value }) => setChosen(value)}>
              <option value="">{TEXTS.choose}</option>
              {times.map(({ startsAt }) => (
                <option key={startsAt} value={startsAt}>
                  {TEXTS.option(startsAt)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Said told={saving.told} />
      </div>
    </Modal>
  );
}

type Where = Pick<Times['times'][number], 'place'>;
const VISIO = 'visio';
const idOf = ({ place }: Where): string => place?.id ?? VISIO;

/** Where it is now, then every place that has a time, as the server has them. */
const wheresOf = (now: Where, times: readonly Where[]): readonly Where[] => [
  ...new Map([now, ...times].map((one) => [idOf(one), one])).values(),
];
