import { Badge, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TranscriptLine } from '../../api.ts';
import { CHANNEL_WORDS } from '../../words.fr.ts';
import { elsewhere, timeOf } from '../dates.fr.ts';
import { marked } from '../marked.ts';
import { TRANSCRIPT_TEXTS as TEXTS } from '../texts.fr.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    maxWidth: 'min(92%, 40rem)',
  },
  mine: { justifySelf: 'end', alignItems: 'end' },
  mineMeta: { justifyContent: 'end', textAlign: 'end' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
  author: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  bubble: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  said: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface LineViewProps {
  readonly line: TranscriptLine;
  /** The person's. Their lines are on the right, the assistant's on the left. */
  readonly name: string;
  /** The line before came through another one, or there is none that day. */
  readonly newChannel: boolean;
}

export function LineView({ line, name, newChannel }: LineViewProps) {
  const styles = useStyles();
  const theirs = line.direction === 'in';
  const kind = TEXTS.kinds[line.kind];
  const local = elsewhere(line.at, line.zone);
  return (
    <li className={mergeClasses(styles.line, theirs && styles.mine)}>
      <Caption1 className={mergeClasses(styles.meta, theirs && styles.mineMeta)}>
        <span className={styles.author}>{theirs ? name : TEXTS.assistant}</span>
        <time dateTime={line.at}>{timeOf(line.at)}</time>
        {theirs && local !== null && <span>({TEXTS.elsewhere(local)})</span>}
        {newChannel && <span>{CHANNEL_WORDS[line.channel]}</span>}
        {kind !== null && <span>{kind}</span>}
        {line.edit && (
          <Badge appearance="tint" color="informative" size="small">
            {TEXTS.edited}
          </Badge>
        )}
      </Caption1>
      <p className={mergeClasses(styles.bubble, theirs && styles.said)}>
        {marked(line.text, line.matches ?? []).map(({ from, text, found }) =>
          found ? (
            <mark key={from} className={styles.mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </li>
  );
}
