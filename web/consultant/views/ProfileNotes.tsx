// What surrounds the figures: in short, what to talk about, how it was filled, the three chosen, opposites, the person's words.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { CentredProfile, Profile, Top } from '../../../domain/profile.ts';
import { rankWords } from '../../profile/words.fr.ts';
import { RUN_TEXTS as TEXTS } from '../profile.fr.ts';
import { Card } from './Card.tsx';

const useStyles = makeStyles({
  first: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  summary: { display: 'block', maxWidth: '60rem' },
  frame: {
    display: 'block',
    maxWidth: '60rem',
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  numbered: { margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '1.25rem', color: tokens.colorBrandForeground1 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

interface OfProfile {
  readonly profile: Profile;
}

export function SummaryCard({ profile: { summary, frame, context } }: OfProfile) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.short} className={styles.first}>
      <Body1 className={styles.summary}>{summary}</Body1>
      {context.map(({ id, text, words }) => (
        <Body1 key={id} className={styles.summary}>
          {text} <b>{words}</b>
        </Body1>
      ))}
      <Caption1 className={styles.frame}>{frame.join(' ')}</Caption1>
    </Card>
  );
}

export function ToDiscussCard({ profile: { toDiscuss } }: OfProfile) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.discuss}>
      <ol className={styles.numbered}>
        {toDiscuss.map(({ text }) => (
          <li key={text}>
            <Body1>{text}</Body1>
          </li>
        ))}
      </ol>
    </Card>
  );
}

export function FlagsCard({ profile: { flags } }: OfProfile) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.flags}>
      <ul className={styles.list}>
        {flags.map(({ code, text }) => (
          <li key={code} className={styles.item}>
            <InfoRegular className={styles.icon} aria-hidden />
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function TopCard({ top: { item, chosen } }: { readonly top: Top }) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.top}>
      <Caption1 className={styles.quiet}>{item.text}</Caption1>
      <ol className={styles.numbered}>
        {chosen.map(({ id, name, rank, isTied, isHigh }) => (
          <li key={id}>
            <Body1>
              {name}
              <span className={styles.quiet}>
                {rank === null ? TEXTS.topUnranked : TEXTS.topRank(rankWords(rank, isTied))}
                {isHigh === false && `, ${TEXTS.topElsewhere}`}
              </span>
            </Body1>
          </li>
        ))}
      </ol>
    </Card>
  );
}

export function OppositesCard({ profile: { opposites } }: { readonly profile: CentredProfile }) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.opposites}>
      <ul className={styles.list}>
        {opposites.map(({ text }) => (
          <li key={text}>
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function OpenCard({ profile: { open } }: OfProfile) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.open}>
      <ul className={styles.list}>
        {open.map(({ id, text, words }) => (
          <li key={id}>
            <Caption1 className={styles.quiet}>{text}</Caption1>
            <blockquote className={styles.quote}>
              <Body1>{words}</Body1>
            </blockquote>
          </li>
        ))}
      </ul>
    </Card>
  );
}
