// GET /agenda/<link>.ics: « ajouter à mon agenda », all the sessions that are booked (R48). Opened from the conversation, by a short-lived link.
import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../domain/time.ts';
import type { InvitationStore } from '../../prisma/stores/invitations.ts';
import { addressOf, type Limit } from '../limits.ts';
import type { OwnDataLinks } from '../own-data-link.ts';
import { PRIVATE, pageOf, sendPage } from '../page.ts';
import { calendarFile } from './calendar-file.ts';
import { personEvent } from './invitation-job.ts';
import { invitationWords as fr } from './invitations.fr.ts';

export interface AgendaOptions {
  readonly server: Server;
  readonly links: OwnDataLinks;
  readonly store: InvitationStore;
  readonly clock: Clock;
  readonly limit: Limit;
  readonly trustProxy: boolean;
}

/** A link that is forged, too old or of a destroyed dossier: 404, the same page. */
export function mountAgenda({ server, links, store, clock, limit, trustProxy }: AgendaOptions): void {
  const gone = (response: Response, status: number) =>
    sendPage(response, status, pageOf(fr.agenda, `<p>${fr.gone}</p>`));
  server.get('/agenda/:link', async (request: Request, response: Response) => {
    if (limit(addressOf(request, trustProxy)).kind === 'limited') return gone(response, 429);
    const now = clock();
    const dossier = links.open(String(request.params?.link ?? '').replace(/\.ics$/, ''), now);
    const sessions = dossier && (await store.agenda(dossier));
    if (!sessions || sessions.length === 0) return gone(response, 404);
    const file = calendarFile({ method: 'PUBLISH' }, sessions.map(personEvent), now);
    const isDiscreet = sessions.some((session) => session.dossier.discreet);
    response.sendRaw(200, file, {
      ...PRIVATE,
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${fr.fileName(isDiscreet)}"`,
    });
  });
}
