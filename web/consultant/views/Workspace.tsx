// Signed in: the banner, then the view of the address.
import { Button, Link, makeStyles, mergeClasses, Text, Tooltip, tokens } from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import type { Me } from '../../api.ts';
import { AGENDA_TEXTS } from '../agenda.fr.ts';
import type { Client } from '../client.ts';
import { JOBS_TEXTS } from '../jobs.fr.ts';
import { AGENDA, EVALUATIONS, JOBS, LIST, QUESTIONS, type Route, routeOf, useHash } from '../route.ts';
import {
  EVALUATION_TEXTS,
  LIST_TEXTS,
  NAVIGATION,
  PROBLEMS,
  QUESTION_TEXTS,
  SIGN_OUT,
  SKIP,
  SPACE,
} from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { Agenda } from './Agenda.tsx';
import { DossierList } from './DossierList.tsx';
import { DossierPage } from './DossierPage.tsx';
import { Evaluations } from './Evaluations.tsx';
import { Jobs } from './Jobs.tsx';
import { Mark } from './Mark.tsx';
import { Questions } from './Questions.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-4rem',
    zIndex: 2,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: tokens.spacingVerticalM },
  },
  banner: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  inner: { boxSizing: 'border-box', maxWidth: '76rem', marginInline: 'auto', paddingInline: 'clamp(1rem, 4vw, 2rem)' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '3.5rem',
    // On a telephone the spaces take a line of their own, under the name.
    '@media (max-width: 40rem)': { flexWrap: 'wrap', paddingBlock: tokens.spacingVerticalS },
  },
  home: { color: 'inherit', textDecorationLine: 'none', borderRadius: tokens.borderRadiusMedium },
  space: { color: tokens.colorNeutralForeground2, '@media (max-width: 40rem)': { display: 'none' } },
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    whiteSpace: 'nowrap',
    '@media (max-width: 40rem)': { order: 1, flexBasis: '100%' },
  },
  who: { marginLeft: 'auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  main: {
    paddingBlock: 'clamp(1.25rem, 3vw, 2rem) 4rem',
    // The sheet on one page: Fluent's sizes are absolute, so the whole is made smaller.
    '@media print': { padding: 0, maxWidth: 'none', zoom: '0.72' },
  },
});

interface WorkspaceProps {
  readonly client: Client;
  readonly leave: (why: 'left') => void;
}

export function Workspace({ client, leave }: WorkspaceProps) {
  const styles = useStyles();
  const { state, retry } = useLoad(client.me);
  const route = routeOf(useHash());
  return (
    <>
      <button type="button" className={styles.skip} onClick={toContent}>
        {SKIP}
      </button>
      <header className={styles.banner}>
        <div className={mergeClasses(styles.inner, styles.bar)}>
          <a href={LIST} className={styles.home}>
            <Mark />
          </a>
          <Text className={styles.space}>{SPACE}</Text>
          <nav aria-label={NAVIGATION} className={styles.nav}>
            {state.kind === 'ready' && state.value.role === 'consultant' && (
              <>
                <Link href={LIST} aria-current={route.kind === 'list' ? 'page' : undefined}>
                  {LIST_TEXTS.short}
                </Link>
                <Link href={AGENDA} aria-current={route.kind === 'agenda' ? 'page' : undefined}>
                  {AGENDA_TEXTS.title}
                </Link>
              </>
            )}
            <Link href={QUESTIONS} aria-current={route.kind === 'questions' ? 'page' : undefined}>
              {QUESTION_TEXTS.short}
            </Link>
            <Link href={EVALUATIONS} aria-current={route.kind === 'evaluations' ? 'page' : undefined}>
              {EVALUATION_TEXTS.short}
            </Link>
            <Link href={JOBS} aria-current={route.kind === 'jobs' ? 'page' : undefined}>
              {JOBS_TEXTS.short}
            </Link>
          </nav>
          <Text className={styles.who}>{state.kind === 'ready' ? state.value.name : ''}</Text>
          <Tooltip content={SIGN_OUT} relationship="label">
            <Button appearance="subtle" icon={<SignOutRegular />} onClick={() => leave('left')} />
          </Tooltip>
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className={mergeClasses(styles.inner, styles.main)}>
        {state.kind === 'loading' && <Waiting />}
        {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
        {state.kind === 'ready' && <View client={client} role={state.value.role} route={route} />}
      </main>
    </>
  );
}

/** A button rather than a link: the address is the route. */
function toContent(): void {
  document.getElementById('contenu')?.focus();
}

interface ViewProps {
  readonly client: Client;
  readonly role: Me['role'];
  readonly route: Route;
}

function View({ client, role, route }: ViewProps) {
  // An administrator has no dossier to read (R117): the questions are their first page.
  if (route.kind === 'questions' || (route.kind === 'list' && role === 'admin')) return <Questions client={client} />;
  if (route.kind === 'evaluations') return <Evaluations client={client} />;
  if (route.kind === 'jobs') return <Jobs client={client} />;
  if (route.kind === 'agenda') return <Agenda client={client} view={route.view} day={route.day} />;
  if (route.kind === 'list') return <DossierList client={client} />;
  if (route.kind === 'dossier')
    return <DossierPage key={route.id} client={client} id={route.id} tab={route.tab} run={route.run} />;
  return (
    <Nothing title={PROBLEMS.notFound}>
      <Link href={LIST}>{LIST_TEXTS.title}</Link>
    </Nothing>
  );
}
