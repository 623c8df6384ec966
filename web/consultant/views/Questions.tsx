// What the documents did not answer, for whoever completes them (R115): groups, the largest first; nobody is in them.
import { Badge, Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { QuestionGroups } from '../../api.ts';
import type { Client } from '../client.ts';
import { dayOf } from '../dates.fr.ts';
import { save } from '../exports.ts';
import { counted, PROBLEMS, QUESTION_TEXTS as TEXTS } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { Card } from './Card.tsx';
import { Heading } from './Heading.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '44rem', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  choice: { flex: '1 1 12rem', maxWidth: '18rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  groups: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  examples: { margin: `${tokens.spacingVerticalM} 0`, paddingInlineStart: '1.25rem', overflowWrap: 'anywhere' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

type Group = QuestionGroups['groups'][number];
type Choice = keyof typeof TEXTS.choices;
const isChoice = (value: string): value is Choice => Object.hasOwn(TEXTS.choices, value);
const KEPT: Readonly<Record<Choice, (question: Group['questions'][number]) => boolean>> = {
  all: () => true,
  unanswered: ({ outcome }) => outcome !== 'answered',
  rated: ({ useful }) => useful === false,
};
const SHOWN = 5;

export function Questions({ client }: { client: Client }) {
  const styles = useStyles();
  const { state, retry } = useLoad(client.questions);
  // Above the list, which is loaded again: what was done of it is still said.
  const [told, setTold] = useState('');
  return (
    <>
      <Heading text={TEXTS.title} />
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      <div role="status">
        <Caption1>{told}</Caption1>
      </div>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && (
        <Groups client={client} groups={state.value.groups} reload={retry} setTold={setTold} />
      )}
    </>
  );
}

interface GroupsProps {
  readonly client: Client;
  readonly groups: readonly Group[];
  readonly reload: () => void;
  readonly setTold: (words: string) => void;
}

function Groups({ client, groups, reload, setTold }: GroupsProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>('all');
  const shown = groups.filter(({ questions }) => questions.some(KEPT[choice]));
  const download = async () => {
    const file = await client.file('/api/questions.csv');
    if (file.kind === 'failed') setTold(PROBLEMS[file.problem]);
    else save({ name: TEXTS.file, content: file.value });
  };
  const handle = async ({ title, questions }: Group) => {
    const done = await client.handled(questions.map(({ id }) => id));
    setTold(done.kind === 'ok' ? TEXTS.done(title) : PROBLEMS[done.problem]);
    if (done.kind === 'ok') reload();
  };
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
        <Button icon={<ArrowDownloadRegular />} onClick={() => void download()}>
          {TEXTS.csv}
        </Button>
      </div>
      {shown.length === 0 && <Nothing title={TEXTS.empty} />}
      <ul className={styles.groups}>
        {shown.map((group) => (
          <li key={group.questions[0]?.id}>
            <GroupCard group={group} handle={() => void handle(group)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function GroupCard({ group: { title, lastDay, questions }, handle }: { group: Group; handle: () => void }) {
  const styles = useStyles();
  const badly = questions.filter(({ useful }) => useful === false).length;
  const near = questions.filter(({ outcome }) => outcome === 'near').length;
  const texts = [...new Set(questions.map(({ text }) => text))].filter((text) => text !== title);
  const whys = questions.flatMap(({ why }) => (why === null ? [] : [why]));
  return (
    <Card title={title}>
      <div className={styles.facts}>
        <Badge appearance="tint" color="informative">
          {counted(questions.length, 'fois', 'fois', '')}
        </Badge>
        {near > 0 && <Badge appearance="outline">{TEXTS.near(near)}</Badge>}
        {badly > 0 && <Badge appearance="outline">{TEXTS.badly(badly)}</Badge>}
        <Caption1>{TEXTS.last(dayOf(`${lastDay}T12:00:00.000Z`))}</Caption1>
      </div>
      {texts.length > 0 && (
        <ul className={styles.examples}>
          {texts.slice(0, SHOWN).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {whys.slice(0, SHOWN).map((why) => (
        <Body1 key={why} className={styles.why}>
          {TEXTS.missing(why)}
        </Body1>
      ))}
      <Button icon={<CheckmarkRegular />} onClick={handle} aria-label={TEXTS.handleThis(title)}>
        {TEXTS.handle}
      </Button>
    </Card>
  );
}
