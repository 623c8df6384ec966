// What the documents did not answer, for whoever completes them (R115): groups, the largest first; nobody is in them.
import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Client } from '../client.ts';
import { save } from '../exports.ts';
import { EXPORT_TEXTS, PROBLEMS, QUESTION_TEXTS as TEXTS } from '../texts.fr.ts';
import { CHOICES, type Choice } from '../to-do.ts';
import { useLoad } from '../useLoad.ts';
import { Heading } from './Heading.tsx';
import { type Group, QuestionGroup } from './QuestionGroup.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '44rem', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  choice: { flex: '1 1 12rem', maxWidth: '18rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  count: { display: 'block', margin: `${tokens.spacingVerticalM} 0` },
  groups: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  more: { marginTop: tokens.spacingVerticalL },
});

export function Questions({ client }: { client: Client }) {
  const styles = useStyles();
  const { state, retry } = useLoad(client.questions);
  return (
    <>
      <Heading text={TEXTS.title} />
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && state.value.groups.length === 0 && <Nothing title={TEXTS.empty} />}
      {state.kind === 'ready' && state.value.groups.length > 0 && (
        <Groups client={client} groups={state.value.groups} />
      )}
    </>
  );
}

const isChoice = (value: string): value is Choice => Object.hasOwn(CHOICES, value);
/** A page at a time: hundreds of cards at once are slow to draw, and nobody reads them. */
const PAGE = 25;

function Groups({ client, groups }: { readonly client: Client; readonly groups: readonly Group[] }) {
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>('all');
  const [most, setMost] = useState(PAGE);
  const [done, setDone] = useState<ReadonlySet<Group>>(new Set());
  const chosen = groups.filter(({ questions }) => questions.some(CHOICES[choice]));
  const mark = (group: Group, isDone: boolean) =>
    setDone((before) => new Set(isDone ? [...before, group] : [...before].filter((one) => one !== group)));
  return (
    <>
      <div className={styles.tools}>
        <Field label={TEXTS.show} className={styles.choice}>
          <Select value={choice} onChange={(_, { value }) => isChoice(value) && setChoice(value)}>
            {Object.entries(TEXTS.choices).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Download client={client} />
      </div>
      <Caption1 role="status" className={styles.count}>
        {TEXTS.groups(chosen.length)}
      </Caption1>
      <ul className={styles.groups}>
        {chosen.slice(0, most).map((group) => (
          <li key={group.questions[0]?.id}>
            <QuestionGroup
              client={client}
              group={group}
              isDone={done.has(group)}
              setDone={(isDone) => mark(group, isDone)}
            />
          </li>
        ))}
      </ul>
      {chosen.length > most && (
        <Button className={styles.more} onClick={() => setMost(most + PAGE)}>
          {TEXTS.more}
        </Button>
      )}
    </>
  );
}

function Download({ client }: { readonly client: Client }) {
  const [said, setSaid] = useState('');
  const download = async () => {
    const file = await client.file('/api/questions.csv');
    if (file.kind === 'failed') return setSaid(PROBLEMS[file.problem]);
    save({ name: TEXTS.file, content: file.value });
    return setSaid(EXPORT_TEXTS.done(TEXTS.file));
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={() => void download()}>
        {TEXTS.csv}
      </Button>
      <Caption1 role="status">{said}</Caption1>
    </>
  );
}
