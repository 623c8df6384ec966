// A transcript from the server that runs on this machine, since the embedded database belongs to one process. It is asked as the
// consultant of the demonstration, who may see what is assigned to her, and whose read it logs.
import { HOUR } from '../../domain/time.ts';
import { DossierList, Failure, TranscriptPage } from '../../web/api.ts';
import { loadDevKey } from '../dev/key.ts';
import { DEMO_PEOPLE } from '../dev/people.ts';
import { accessToken } from '../dev/tokens.ts';
import type { Env } from '../env.ts';
import { failed, type Printed, transcriptJson, UNKNOWN, type Wanted } from './transcript-printed.ts';

const BUSY = 'A server has the database open';

export async function askServer(env: Env, { dossier, format }: Wanted): Promise<Printed> {
  if (env.mode === 'production' || env.consultants !== null)
    return failed(`${BUSY}: stop it first, or ask its /api/dossiers with a token of your issuer.`);
  const url = env.publicUrl ?? `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${env.port}`;
  try {
    const get = asConsultant(url, await tokenOf(env, url));
    const { dossiers } = DossierList.parse(await (await get('/api/dossiers')).json());
    const found = dossiers.find(({ id, reference }) => id === dossier || reference === dossier.toUpperCase());
    if (!found) return failed(UNKNOWN);
    const path = `/api/dossiers/${found.id}/transcript`;
    if (format !== 'json') return { kind: 'text', text: await (await get(`${path}?format=${format}`)).text() };
    return { kind: 'text', text: transcriptJson(found.reference, new Date().toISOString(), await pages(get, path)) };
  } catch (error) {
    if (error instanceof Refused) return failed(error.message);
    return failed(`${BUSY}, and it does not answer at ${url}: is PORT the one it was started with?`);
  }
}

type Get = (path: string) => Promise<Response>;

/** What the server answers when it does not give: its own words. */
class Refused extends Error {
  override readonly name = 'Refused';
}

const asConsultant =
  (url: string, token: string): Get =>
  async (path) => {
    const reply = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!reply.ok) throw new Refused(Failure.parse(await reply.json()).error.message);
    return reply;
  };

async function pages(get: Get, path: string): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const reply = await get(`${path}?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const page = TranscriptPage.parse(await reply.json());
    lines.push(...page.lines);
    cursor = page.next;
  }
  return lines;
}

const tokenOf = async ({ dataDir }: Env, url: string): Promise<string> =>
  accessToken({
    key: await loadDevKey(dataDir),
    url,
    person: DEMO_PEOPLE[0],
    now: new Date().toISOString(),
    lives: HOUR,
  });
