// GET /mes-donnees/<link>: a person's copy of everything held about them, to read and to keep (RGPD 15, 20, R9).
import type { Request, Response, Server } from 'restify';
import type { Field } from '../dialogs/field.ts';
import { inWords } from '../dialogs/fields.fr.ts';
import { dialogCalled } from '../dialogs/index.ts';
import { questionnaireIn } from '../domain/consent.ts';
import type { Place } from '../domain/place.ts';
import type { OwnWorkId } from '../domain/programme.data.ts';
import type { Clock, Instant } from '../domain/time.ts';
import type { OwnData, OwnDataStore } from '../prisma/stores/own-data.ts';
import { EVENT_WORDS } from '../web/words.fr.ts';
import { escaped } from './documents-html.ts';
import type { Limit } from './limits.ts';
import { addressOf } from './limits.ts';
import { fr } from './own-data.fr.ts';
import type { OwnDataLinks } from './own-data-link.ts';
import { PRIVATE, pageOf, sendPage } from './page.ts';
import { fr as appointmentsFr } from './respond/appointments/appointments.fr.ts';
import { fr as resultsFr } from './results.fr.ts';
import { wordsOf } from './words.ts';

export interface OwnDataOptions {
  readonly server: Server;
  readonly links: OwnDataLinks;
  readonly store: OwnDataStore;
  readonly places: readonly Place[];
  readonly clock: Clock;
  readonly zone: string;
  readonly limit: Limit;
  readonly trustProxy: boolean;
}

/** `?format=json`: the machine-readable file. A link that is forged, too old or of a destroyed dossier: 404, the same page. */
export function mountOwnData({ server, links, store, places, clock, zone, limit, trustProxy }: OwnDataOptions): void {
  server.get('/mes-donnees/:link', async (request: Request, response: Response) => {
    if (limit(addressOf(request, trustProxy)).kind === 'limited')
      return sendPage(response, 429, pageOf(fr.title, `<p>${fr.gone}</p>`));
    const dossier = links.open(String(request.params?.link ?? ''), clock());
    const data = dossier && (await store.read(dossier));
    if (!data) return sendPage(response, 404, pageOf(fr.title, `<p>${fr.gone}</p>`));
    const wantsJson = new URL(request.url ?? '/', 'http://local').searchParams.get('format') === 'json';
    if (!wantsJson) return sendPage(response, 200, pageOf(fr.title, body(data, places, zone)));
    response.sendRaw(200, JSON.stringify(data, null, 2), {
      ...PRIVATE,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${fr.fileName(data.reference)}"`,
    });
  });
}

function body(data: OwnData, places: readonly Place[], zone: string): string {
  const when = (at: Instant) =>
    new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(Date.parse(at));
  const facts = [
    pair(fr.reference, data.reference),
    pair(fr.opened, when(data.openedAt)),
    pair(fr.submitted, data.submittedAt === null ? fr.notSubmitted : when(data.submittedAt)),
    pair(fr.consultants, data.consultants.join(', ')),
    pair(fr.discreet, data.discreet ? fr.yes : fr.no),
    pair(fr.email, data.contact.email ?? fr.noEmail),
    pair(fr.reminders, fr.reminding[data.contact.reminders] ?? data.contact.reminders),
  ];
  const answers = data.answers.map(({ form, key, value, current, at }) => {
    const field = fieldOf(data, form, key, places);
    const words =
      value === null ? fr.noAnswer : field?.accepts(value) ? inWords(field.shape, value) : JSON.stringify(value);
    return pair(field?.prompt.label ?? key, `${words} (${when(at)}${current ? '' : `, ${fr.earlier}`})`);
  });
  const appointments = data.appointments.map((one) =>
    pair(when(one.startsAt), fr.appointment(one.place, one.with, fr.statuses[one.status] ?? one.status)),
  );
  const work = data.ownWork.map(({ item, at }) => pair(ownWorkWords(item), when(at)));
  const consents = data.consents.map(({ purpose, decision, at }) =>
    pair(
      fr.purposes[purpose] ?? fr.questionnaire(questionnaireTitle(purpose)),
      `${fr.decisions[decision] ?? decision} (${when(at)})`,
    ),
  );
  const words: Readonly<Record<string, string>> = EVENT_WORDS;
  const events = data.events.map(({ kind, at }) => pair(when(at), words[kind] ?? kind));
  const lines = data.lines.map((line) =>
    line.direction === 'in'
      ? pair(`${fr.me}, ${when(line.at)}`, line.heard.text)
      : pair(`${fr.bot}, ${when(line.at)}`, wordsOf(line.say)),
  );
  const notes = data.notes.map(({ form, line, text, by, at }) =>
    pair(`${dialogCalled(form)?.title ?? form}, ${line}`, `${opinionWords(text)} (${by ?? fr.me}, ${when(at)})`),
  );
  return [
    `<p>${fr.intro}</p><p><a href="?format=json">${fr.json}</a></p>`,
    ...[section(fr.facts, facts), section(fr.answers, answers), section(fr.consents, consents)],
    ...(notes.length > 0 ? [section(fr.notes, notes)] : []),
    ...(appointments.length > 0 ? [section(fr.appointments, appointments)] : []),
    ...(work.length > 0 ? [section(fr.work, work)] : []),
    ...[section(fr.events, events), section(fr.lines, lines)],
  ].join('\n');
}

const ownWorkWords = (item: string): string =>
  item in appointmentsFr.workNames ? appointmentsFr.workNames[item as OwnWorkId] : item; // `as`: checked
/** What the person said of a line is a code; what was noted is text. */
const opinionWords = (text: string): string =>
  text in resultsFr.opinions ? resultsFr.opinions[text as keyof typeof resultsFr.opinions] : text; // `as`: checked
const questionnaireTitle = (purpose: string): string => {
  const id = questionnaireIn(purpose)?.split('/')[0] ?? purpose;
  return dialogCalled(id)?.title ?? id;
};

/** The question as it is asked today, whether or not the answers of today lead to it: an answer set aside has a name too. */
function fieldOf({ answers }: OwnData, form: string, key: string, places: readonly Place[]): Field<unknown> | null {
  const known = Object.fromEntries(
    answers.filter(({ current }) => current).map((answer) => [answer.key, answer.value]),
  );
  const dialog = dialogCalled(form);
  const question = dialog
    ?.form({ today: '2026-01-01', channel: 'webchat', places, answers: known })
    .questions.find((one) => one.key === key);
  return question?.field(known) ?? null;
}

const pair = (name: string, words: string): string => `<dt>${escaped(name)}</dt><dd>${escaped(words)}</dd>`;
const section = (title: string, rows: readonly string[]): string => `<h2>${title}</h2><dl>${rows.join('')}</dl>`;
