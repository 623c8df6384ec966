// What was agreed to, and what happened, with dates and without content (R172).
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Instant } from '../../../domain/time.ts';
import type { DossierView } from '../../api.ts';
import { CHANNEL_WORDS, DECISION_WORDS, EVENT_WORDS, purposeWords } from '../../words.fr.ts';
import { momentOf } from '../dates.fr.ts';
import { FOLLOW_UP_TEXTS as TEXTS } from '../texts.fr.ts';
import { Card } from './Card.tsx';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  lead: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    position: 'relative',
    paddingBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalXL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginInlineStart: '5px',
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '-7px',
      top: '.35rem',
      width: '.75rem',
      height: '.75rem',
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandBackground,
    },
    ':last-child': { borderLeftColor: 'transparent', paddingBottom: 0 },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function FollowUp({ view: { consents, events } }: { view: DossierView }) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <Card title={TEXTS.consents}>
        <Caption1 className={styles.lead}>{consents.length === 0 ? TEXTS.noConsent : TEXTS.consentsLead}</Caption1>
        <ol className={styles.list}>
          {consents.map(({ purpose, decision, textVersion, at, channel }) => (
            <Entry key={`${purpose} ${at}`} at={at} more={`${CHANNEL_WORDS[channel]} · ${TEXTS.text(textVersion)}`}>
              <b>{DECISION_WORDS[decision]}</b> · {purposeWords(purpose)}
            </Entry>
          ))}
        </ol>
      </Card>
      <Card title={TEXTS.events}>
        <Caption1 className={styles.lead}>{events.length === 0 ? TEXTS.noEvent : TEXTS.eventsLead}</Caption1>
        <ol className={styles.list}>
          {events.map(({ kind, at }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one turn may hold the same event twice; the list never changes here.
            <Entry key={`${kind} ${at} ${rank}`} at={at}>
              {EVENT_WORDS[kind]}
            </Entry>
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Entry({ at, more, children }: { at: Instant; more?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <Body1>{children}</Body1>
      <Caption1 className={styles.quiet}>
        <time dateTime={at}>{momentOf(at)}</time>
        {more !== undefined && ` · ${more}`}
      </Caption1>
    </li>
  );
}
