// A figure and what it leads back to: the answers behind it, the person's opinion, the consultant's comment.
import { Badge, Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, CommentRegular } from '@fluentui/react-icons';
import type { LineNote, RunAnswer } from '../../api.ts';
import type { Outcome } from '../client.ts';
import { momentOf } from '../dates.fr.ts';
import { OPINIONS, LINE_TEXTS as TEXTS } from '../profile.fr.ts';
import type { ShownLine } from '../profile-lines.ts';
import { BehindList } from './BehindList.tsx';
import { CommentForm } from './CommentForm.tsx';

const useStyles = makeStyles({
  line: { '&[open] .chevron': { transform: 'rotate(90deg)' } },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&::-webkit-details-marker': { display: 'none' },
  },
  name: { flex: '1 1 9rem', minWidth: 0 },
  figure: { marginInlineStart: 'auto', minWidth: '2.5rem', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  tag: { height: 'auto', minHeight: '1.25rem', whiteSpace: 'normal' },
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  inside: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
  says: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export type SaveComment = (line: string, comment: string) => Promise<Outcome<unknown>>;

interface ProfileLineProps {
  readonly line: ShownLine;
  readonly answers: readonly RunAnswer[];
  readonly note: LineNote | null;
  readonly save?: SaveComment;
}

export function ProfileLine({ line, answers, note, save }: ProfileLineProps) {
  const styles = useStyles();
  const { name, figure, tag, isFirst, says, items } = line;
  return (
    <details className={styles.line}>
      <summary className={styles.head}>
        <ChevronRightRegular className={mergeClasses('chevron', styles.icon)} aria-hidden />
        <Body1 className={styles.name}>{name}</Body1>
        {note?.comment && <CommentRegular className={styles.icon} aria-label={TEXTS.commented} role="img" />}
        {note?.opinion && (
          <Badge appearance="outline" color="informative" className={styles.tag}>
            {OPINIONS[note.opinion]}
          </Badge>
        )}
        {tag !== null && (
          <Badge appearance="tint" color={isFirst ? 'brand' : 'informative'} className={styles.tag}>
            {tag}
          </Badge>
        )}
        <Body1 className={styles.figure}>
          <b>{figure ?? '—'}</b>
        </Body1>
      </summary>
      <div className={styles.inside}>
        {says.length > 0 && (
          <div>
            {says.map((sentence) => (
              <Body1 key={sentence} className={styles.says}>
                {sentence}
              </Body1>
            ))}
          </div>
        )}
        <BehindList items={items} answers={answers} />
        {save && <Opinion note={note} />}
        {save && <CommentForm line={line} note={note} save={save} />}
      </div>
    </details>
  );
}

function Opinion({ note }: { readonly note: LineNote | null }) {
  const styles = useStyles();
  const words = note?.opinion ? `« ${OPINIONS[note.opinion]} »` : TEXTS.noOpinion;
  return (
    <div>
      <Caption1 className={styles.quiet}>{TEXTS.opinion}</Caption1>
      <Body1>{words}</Body1>
      {note?.opinionAt && <Caption1 className={styles.quiet}>{momentOf(note.opinionAt)}</Caption1>}
    </div>
  );
}
