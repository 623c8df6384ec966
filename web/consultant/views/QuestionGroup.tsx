// Questions that ask for the same thing: how often, since when, in which words, and what to do about it.
import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { QuestionGroups } from '../../api.ts';
import type { Client } from '../client.ts';
import { dayOf } from '../dates.fr.ts';
import { counted, PROBLEMS, QUESTION_TEXTS as TEXTS } from '../texts.fr.ts';
import { toDoOf } from '../to-do.ts';
import { Card } from './Card.tsx';

const useStyles = makeStyles({
  card: { overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  examples: { margin: `${tokens.spacingVerticalM} 0`, paddingInlineStart: '1.25rem' },
  line: { display: 'block', marginTop: tokens.spacingVerticalS },
  why: { display: 'block', marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

export type Group = QuestionGroups['groups'][number];
const SHOWN = 5;

interface QuestionGroupProps {
  readonly client: Client;
  readonly group: Group;
  readonly isDone: boolean;
  readonly setDone: (isDone: boolean) => void;
}

/** Dealt with, it stays where it is until the page is left: a slip is taken back by the same button. */
export function QuestionGroup({ client, group, isDone, setDone }: QuestionGroupProps) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const { title, questions } = group;
  const move = async () => {
    const moved = await client.handled(
      questions.map(({ id }) => id),
      !isDone,
    );
    if (moved.kind === 'failed') return setSaid(PROBLEMS[moved.problem]);
    setDone(!isDone);
    return setSaid(isDone ? TEXTS.back : TEXTS.done);
  };
  return (
    <Card title={title} className={styles.card}>
      {!isDone && <Details group={group} />}
      <div className={styles.end}>
        <Button
          icon={isDone ? <ArrowUndoRegular /> : <CheckmarkRegular />}
          onClick={() => void move()}
          aria-label={`${isDone ? TEXTS.undo : TEXTS.handle} : ${title}`}
        >
          {isDone ? TEXTS.undo : TEXTS.handle}
        </Button>
        <Caption1 role="status">{said}</Caption1>
      </div>
    </Card>
  );
}

function Details({ group: { title, lastDay, questions } }: { readonly group: Group }) {
  const styles = useStyles();
  const { kind, documents } = toDoOf(questions);
  const badly = questions.filter(({ useful }) => useful === false).length;
  const texts = [...new Set(questions.map(({ text }) => text))].filter((text) => text !== title);
  const whys = [...new Set(questions.flatMap(({ why }) => (why === null ? [] : [why])))];
  return (
    <>
      <div className={styles.facts}>
        <Badge appearance="tint" color="informative">
          {TEXTS.toDo[kind]}
        </Badge>
        {badly > 0 && <Badge appearance="outline">{TEXTS.badly(badly)}</Badge>}
        <Caption1>
          {TEXTS.asked(questions.length)}, {TEXTS.last(dayOf(`${lastDay}T12:00:00.000Z`))}
        </Caption1>
      </div>
      {texts.length > 0 && (
        <ul className={styles.examples}>
          {texts.slice(0, SHOWN).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {texts.length > SHOWN && <li>{counted(texts.length - SHOWN, 'autre', 'autres', '')}</li>}
        </ul>
      )}
      {whys.slice(0, SHOWN).map((why) => (
        <Body1 key={why} className={styles.why}>
          {TEXTS.missing(why)}
        </Body1>
      ))}
      {documents.length > 0 && (
        <Caption1 className={styles.line}>{TEXTS.shown(documents.slice(0, SHOWN).join(', '))}</Caption1>
      )}
    </>
  );
}
