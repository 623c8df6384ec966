// A consultant's agenda: the week as a list and as a calendar, and when they receive (R106).
import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { Week } from '../../api-agenda.ts';
import { AGENDA_TEXTS as TEXTS, weekAfter, weekBefore } from '../agenda.fr.ts';
import type { Client } from '../client.ts';
import { AGENDA_TABS, type AgendaTab, agendaHref } from '../route.ts';
import { useLoad } from '../useLoad.ts';
import { useMedia } from '../useMedia.ts';
import { AgendaGrid } from './AgendaGrid.tsx';
import { AgendaList } from './AgendaList.tsx';
import { Availability } from './Availability.tsx';
import { Heading } from './Heading.tsx';
import { Failed, Waiting } from './States.tsx';
import { Tabs } from './Tabs.tsx';

const useStyles = makeStyles({
  tabs: { marginTop: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  week: { margin: 0 },
  nav: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
});

interface AgendaProps {
  readonly client: Client;
  /** `null`: the one that suits the screen. */
  readonly view: AgendaTab | null;
  readonly day: string | null;
}

export function Agenda({ client, view, day }: AgendaProps) {
  const styles = useStyles();
  const isNarrow = useMedia('(max-width: 639px)');
  const here = view ?? (isNarrow ? 'liste' : 'calendrier');
  const tabs = AGENDA_TABS.map((tab) => ({
    href: agendaHref(tab, tab === 'disponibilites' ? null : day),
    title: TEXTS.tabs[tab],
    isHere: tab === here,
  }));
  return (
    <>
      <Heading text={TEXTS.title} />
      <div className={styles.tabs}>
        <Tabs label={TEXTS.views} tabs={tabs} />
      </div>
      {here === 'disponibilites' ? <Availability client={client} /> : <WeekOf {...{ client, day, here }} />}
    </>
  );
}

interface WeekOfProps extends Pick<AgendaProps, 'client' | 'day'> {
  readonly here: 'liste' | 'calendrier';
}

function WeekOf({ client, day, here }: WeekOfProps) {
  const { state, retry } = useLoad(useCallback((signal: AbortSignal) => client.week(day, signal), [client, day]));
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') return <Failed problem={state.problem} retry={retry} />;
  return <Shown week={state.value} here={here} />;
}

function Shown({ week, here }: { readonly week: Week; readonly here: WeekOfProps['here'] }) {
  const styles = useStyles();
  const [monday = week.today, sunday = week.today] = [week.days[0], week.days.at(-1)];
  const count = week.appointments.length;
  return (
    <>
      <div className={styles.bar}>
        <Subtitle1 as="h2" className={styles.week} aria-live="polite">
          {TEXTS.week(monday, sunday)}
        </Subtitle1>
        <nav aria-label={TEXTS.weeks} className={styles.nav}>
          <Button
            as="a"
            href={agendaHref(here, weekBefore(monday))}
            icon={<ChevronLeftRegular />}
            aria-label={TEXTS.previous}
          />
          <Button as="a" href={agendaHref(here)}>
            {TEXTS.today}
          </Button>
          <Button
            as="a"
            href={agendaHref(here, weekAfter(sunday))}
            icon={<ChevronRightRegular />}
            aria-label={TEXTS.next}
          />
        </nav>
      </div>
      <Caption1 className={styles.quiet}>
        <Body1>{count === 0 ? TEXTS.empty : TEXTS.count(count)}</Body1> {TEXTS.paris}
      </Caption1>
      {here === 'liste' ? <AgendaList week={week} /> : <AgendaGrid week={week} />}
    </>
  );
}
