import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Behind } from '../../../domain/profile.ts';
import type { RunAnswer } from '../../api.ts';
import { momentOf } from '../dates.fr.ts';
import { RUN_TEXTS, LINE_TEXTS as TEXTS } from '../profile.fr.ts';

const useStyles = makeStyles({
  title: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface BehindListProps {
  readonly items: readonly Behind[];
  readonly answers: readonly RunAnswer[];
}

/** What was answered to what, when, and whether it was changed. */
export function BehindList({ items, answers }: BehindListProps) {
  const styles = useStyles();
  return (
    <div>
      <Caption1 className={styles.title}>{TEXTS.behind}</Caption1>
      <ul className={styles.list}>
        {items.map(({ id, text, words, isReverse }) => {
          const { at = null, versions = 0 } = answers.find(({ item }) => item === id) ?? {};
          const facts = [
            at === null ? null : momentOf(at),
            versions > 1 ? TEXTS.changed(versions) : null,
            isReverse ? TEXTS.reverse : null,
          ].filter((fact) => fact !== null);
          return (
            <li key={id}>
              <Body1>
                {text} <b>{words ?? RUN_TEXTS.noAnswer}</b>
              </Body1>
              {facts.length > 0 && <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
