import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LineNote } from '../../api.ts';
import { LINE_TEXTS as TEXTS } from '../profile.fr.ts';
import type { ShownLine } from '../profile-lines.ts';
import { PROBLEMS } from '../texts.fr.ts';
import type { SaveComment } from './ProfileLine.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CommentFormProps {
  readonly line: ShownLine;
  readonly note: LineNote | null;
  readonly save: SaveComment;
}

/** Kept with its date and who wrote it; blank, it is taken back. What is being written stays when saving fails. */
export function CommentForm({ line, note, save }: CommentFormProps) {
  const styles = useStyles();
  const kept = note?.comment ?? '';
  const [text, setText] = useState(kept);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const saved = await save(line.id, text.trim());
    setBusy(false);
    setSaid(saved.kind === 'ok' ? TEXTS.saved : PROBLEMS[saved.problem]);
  };
  return (
    <div className={styles.form}>
      <Field label={TEXTS.comment} className={styles.field}>
        <Textarea
          resize="vertical"
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {note?.commentBy && note.commentAt && (
        <Caption1 className={styles.quiet}>{TEXTS.by(note.commentBy, note.commentAt)}</Caption1>
      )}
      <div className={styles.end}>
        <Button
          size="small"
          disabled={busy || text.trim() === kept}
          onClick={() => void send()}
          aria-label={TEXTS.saveOf(line.name)}
        >
          {TEXTS.save}
        </Button>
        <Caption1 role="status">{said}</Caption1>
      </div>
    </div>
  );
}
