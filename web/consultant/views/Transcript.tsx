// What was said, as a conversation one reads: by day, with who and when, searched and filtered on the server (R97).
import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DossierView, TranscriptLine } from '../../api.ts';
import type { Client, Filter } from '../client.ts';
import { longDayOf } from '../dates.fr.ts';
import { LOADING, PROBLEMS, TRANSCRIPT_TEXTS as TEXTS } from '../texts.fr.ts';
import { useDebounced } from '../useLoad.ts';
import { useTranscript } from '../useTranscript.ts';
import { Failed, Nothing } from './States.tsx';
import { LineView } from './TranscriptLine.tsx';
import { TranscriptTools } from './TranscriptTools.tsx';

const useStyles = makeStyles({
  talk: {
    maxWidth: '54rem',
    padding: `${tokens.spacingVerticalM} clamp(.75rem, 3vw, 1.5rem) ${tokens.spacingVerticalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  day: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalMNudge },
  notes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    minHeight: '1.25rem',
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalS,
  },
  more: { marginTop: tokens.spacingVerticalL, display: 'flex', justifyContent: 'center' },
});

const NO_FILTER: Filter = { q: '', dialog: '', from: '', to: '' };

export function Transcript({ client, view }: { client: Client; view: DossierView }) {
  if (view.sheet === null) return <Nothing title={PROBLEMS.notSubmitted} />;
  return <Reading client={client} view={view} />;
}

function Reading({ client, view }: { client: Client; view: DossierView }) {
  const styles = useStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const settled = useDebounced(filter, 300);
  const { lines, next, busy, problem, retry, more } = useTranscript(client, view.dossier.id, settled);
  const filtering = Object.values(settled).some((value) => value.trim() !== '');
  const empty = lines.length === 0 && !busy;
  return (
    <>
      <TranscriptTools
        dialogs={view.dialogs}
        filter={filter}
        setFilter={setFilter}
        clear={() => setFilter(NO_FILTER)}
      />
      <div className={styles.notes}>
        <Caption1 role="status">
          {busy ? LOADING : empty ? '' : TEXTS.lines(lines.length, next !== null, settled.q.trim() !== '')}
        </Caption1>
        <Caption1>{TEXTS.paris}</Caption1>
      </div>
      {problem !== null && <Failed problem={problem} retry={retry} />}
      {problem === null && empty && <Nothing title={filtering ? TEXTS.nothing : TEXTS.empty} />}
      {problem === null && lines.length === 0 && busy && <Spinner />}
      {problem === null && lines.length > 0 && (
        <div className={styles.talk}>
          <Days lines={lines} name={view.dossier.name ?? TEXTS.person} />
          {next !== null && (
            <div className={styles.more}>
              <Button onClick={more} disabledFocusable={busy}>
                {TEXTS.more}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Days({ lines, name }: { lines: readonly TranscriptLine[]; name: string }) {
  const styles = useStyles();
  const days = useMemo(() => byDay(lines), [lines]);
  return days.map(([day, said]) => (
    <section key={day} aria-label={day}>
      <h2 className={styles.day}>{day}</h2>
      <ol className={styles.list}>
        {said.map((line, rank) => (
          <LineView
            key={`${line.conversation} ${line.seq}`}
            line={line}
            name={name}
            newChannel={said[rank - 1]?.channel !== line.channel}
          />
        ))}
      </ol>
    </section>
  ));
}

function byDay(lines: readonly TranscriptLine[]): readonly (readonly [string, readonly TranscriptLine[]])[] {
  const days = new Map<string, TranscriptLine[]>();
  for (const line of lines) {
    const day = longDayOf(line.at);
    const said = days.get(day);
    if (said) said.push(line);
    else days.set(day, [line]);
  }
  return [...days];
}
