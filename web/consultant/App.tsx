// The whole page: looks, session, and the view of the address.
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createClient, getConfig } from './client.ts';
import { createSession, type Session } from './session.ts';
import type { SIGN_IN } from './texts.fr.ts';
import { THEMES, type ThemeName, useSystemTheme } from './theme.ts';
import { useLoad } from './useLoad.ts';
import { useMedia } from './useMedia.ts';
import { SignIn } from './views/SignIn.tsx';
import { Failed, Waiting } from './views/States.tsx';
import { Workspace } from './views/Workspace.tsx';

const useStyles = makeStyles({
  // Not on the provider itself: its class goes to every tooltip and menu too.
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { backgroundColor: 'transparent', minHeight: '0' },
  },
});

/** `theme`: given by a host (a Teams tab); without it, the system's. */
export function App({ theme }: { theme?: ThemeName }) {
  const system = useSystemTheme();
  const printing = useMedia('print');
  const styles = useStyles();
  const { state, retry } = useLoad(getConfig);
  return (
    <FluentProvider theme={THEMES[printing ? 'light' : (theme ?? system)]}>
      <div className={styles.page}>
        {state.kind === 'loading' && <Waiting />}
        {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
        {state.kind === 'ready' && <SignedInOrNot session={sessionOf(state.value)} />}
      </div>
    </FluentProvider>
  );
}

/** One session per page: the authority's answer in the address can be redeemed once. */
let session: Session | null = null;
const sessionOf = (config: Parameters<typeof createSession>[0]): Session => {
  session ??= createSession(config);
  return session;
};

type Standing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'out'; readonly why: keyof typeof SIGN_IN.why }
  | { readonly kind: 'in'; readonly token: string };

function SignedInOrNot({ session }: { session: Session }) {
  const [standing, setStanding] = useState<Standing>({ kind: 'opening' });
  useEffect(() => {
    void session
      .open()
      .then((opened) =>
        setStanding(
          opened.kind === 'signedIn' ? { kind: 'in', token: opened.token } : { kind: 'out', why: opened.why },
        ),
      );
  }, [session]);
  const leave = useCallback(
    (why: 'expired' | 'left') => {
      void session.signOut();
      setStanding({ kind: 'out', why });
    },
    [session],
  );
  const token = standing.kind === 'in' ? standing.token : '';
  const client = useMemo(() => createClient(token, () => leave('expired')), [token, leave]);
  if (standing.kind === 'opening') return <Waiting />;
  if (standing.kind === 'out') return <SignIn why={standing.why} signIn={session.signIn} />;
  return <Workspace client={client} leave={leave} />;
}
