// /mes-resultats/<link>: the profiles that a consultant has opened to a person, drawn on the server, and what the person says of each
// line (R33). The same charts as on the consultant's page; no figure that is for the consultant alone.
import type { Request, Response, Server } from 'restify';
import { questionnaireCalled } from '../dialogs/index.ts';
import { answersOf } from '../dialogs/questionnaires/questionnaire.ts';
import { type Profile, profileOf } from '../domain/profile.ts';
import { scoresOf } from '../domain/scores/score.ts';
import type { Clock } from '../domain/time.ts';
import type { OpenedResult, ResultStore } from '../prisma/stores/results.ts';
import { draw } from '../web/profile/render.tsx';
import { escaped } from './documents-html.ts';
import { readForm } from './json.ts';
import type { Limit } from './limits.ts';
import { addressOf } from './limits.ts';
import type { OwnDataLinks } from './own-data-link.ts';
import { pageOf, sendPage } from './page.ts';
import { typography } from './render/typography.ts';
import { fr } from './results.fr.ts';

export interface ResultsOptions {
  readonly server: Server;
  readonly links: OwnDataLinks;
  readonly store: ResultStore;
  readonly clock: Clock;
  readonly limit: Limit;
  readonly trustProxy: boolean;
}

/** A link that is forged, too old or of a destroyed dossier: 404, the same page. */
export function mountResults({ server, links, store, clock, limit, trustProxy }: ResultsOptions): void {
  const gone = (response: Response, status: number) =>
    sendPage(response, status, pageOf(fr.title, `<p>${fr.gone}</p>`));

  /** `null`: it was answered already. */
  async function opened(request: Request, response: Response) {
    if (limit(addressOf(request, trustProxy)).kind === 'limited') return gone(response, 429);
    const dossier = links.open(String(request.params?.link ?? ''), clock());
    const results = dossier && (await store.read(dossier));
    return dossier && results ? { dossier, results } : gone(response, 404);
  }

  server.get('/mes-resultats/:link', async (request: Request, response: Response) => {
    const found = await opened(request, response);
    if (found) sendPage(response, 200, pageOf(fr.title, bodyOf(found.results, ''), STYLE), { forms: true });
  });

  server.post('/mes-resultats/:link', async (request: Request, response: Response) => {
    const found = await opened(request, response);
    if (!found) return;
    const form = await readForm(request);
    if (form === null) return gone(response, 400);
    for (const result of found.results) {
      const opinions = opinionsIn(form, result);
      if (opinions.size > 0) await store.say(found.dossier, result.run, opinions, clock());
    }
    const results = (await store.read(found.dossier)) ?? [];
    const said = `<p role="status" class="saved">${fr.saved}</p>`;
    sendPage(response, 200, pageOf(fr.title, bodyOf(results, said), STYLE), { forms: true });
  });
}

function profileFor({ form, formVersion, answers }: OpenedResult): Profile | null {
  const dialog = questionnaireCalled(form, formVersion);
  if (!dialog) return null;
  const said = Object.fromEntries(answers.map(({ key, value }) => [key, value]));
  const given = answersOf(dialog.questionnaire, said);
  return profileOf(dialog.questionnaire, given, scoresOf(dialog.questionnaire, given), 'person');
}

type Line = { readonly id: string; readonly name: string };
const linesOf = (profile: Profile): readonly Line[] =>
  profile.method === 'centred' ? profile.values : [...profile.scales, ...profile.motives];

const OPINIONS = Object.entries(fr.opinions);

/** What the person has just chosen, and had not before. */
function opinionsIn(form: URLSearchParams, result: OpenedResult): ReadonlyMap<string, string> {
  const profile = profileFor(result);
  const said = (profile ? linesOf(profile) : []).flatMap(({ id }): readonly (readonly [string, string])[] => {
    const opinion = form.get(`${result.run}/${id}`);
    const isNew = opinion !== null && opinion in fr.opinions && result.opinions.get(id) !== opinion;
    return isNew ? [[id, opinion]] : [];
  });
  return new Map(said);
}

const ours = (text: string): string => escaped(typography(text));

function bodyOf(results: readonly OpenedResult[], said: string): string {
  if (results.length === 0) return `<p>${fr.none}</p>`;
  return `${said}<form method="post">${results.map(resultOf).join('\n')}<p><button>${fr.save}</button></p></form>`;
}

function resultOf(result: OpenedResult): string {
  const profile = profileFor(result);
  if (!profile) return '';
  const figures = draw(profile, { width: 340 }).map(
    ({ title, how, svg, table }) =>
      `<h3>${ours(title)}</h3><p>${ours(how)}</p><figure>${svg}</figure><details><summary>${fr.table}</summary>${table}</details>`,
  );
  const discuss = profile.toDiscuss.map(({ text }) => `<li>${ours(text)}</li>`).join('');
  return [
    `<section><h2>${ours(profile.questionnaire.title)}</h2>`,
    `<p>${ours(profile.summary)}</p>`,
    `<p class="frame">${ours(profile.frame.join(' '))} ${ours(fr.under(result.entitled))}</p>`,
    ...figures,
    discuss && `<h3>${ours(fr.discuss)}</h3><ul>${discuss}</ul>`,
    `<h3>${ours(fr.opinion)}</h3><p>${ours(fr.opinionHow)}</p>`,
    ...linesOf(profile).map((line) => opinionOf(line, result)),
    '</section>',
  ].join('\n');
}

function opinionOf({ id, name }: Line, { run, opinions }: OpenedResult): string {
  const choices = OPINIONS.map(([value, words]) => {
    const checked = opinions.get(id) === value ? ' checked' : '';
    return `<label><input type="radio" name="${run}/${escaped(id)}" value="${value}"${checked}> ${ours(words)}</label>`;
  });
  return `<fieldset><legend>${ours(name)}</legend>${choices.join('')}</fieldset>`;
}

const STYLE = `
h3 { margin-top: 1.75rem; font-size: 1.0625rem; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: .75rem 0; width: 100%; font-size: .9375rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #c9d0d6; text-align: left; vertical-align: top; }
summary { cursor: pointer; color: #0b5c74; padding: .25rem 0; }
.frame { padding: .6rem .9rem; background: #eef4f6; border-left: 4px solid #0b5c74; }
.saved { padding: .6rem .9rem; background: #eef4f6; font-weight: 600; }
fieldset { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid #c9d0d6; border-radius: 6px; }
legend { padding: 0 .25rem; font-weight: 600; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; margin-right: 1.25rem; }
button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; font-weight: 600; color: #fff; background: #0b5c74; border: 0; border-radius: 6px; }
:focus-visible { outline: 3px solid #0b5c74; outline-offset: 2px; }
`;
