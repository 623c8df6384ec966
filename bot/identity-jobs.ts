// Sends the code that proves an address. Whether the address is known is found out here, after the reply: the reply cannot tell.
import { MAILS_WINDOW, MAX_MAILS } from '../domain/identity.ts';
import { type Clock, shifted } from '../domain/time.ts';
import { type Keyring, places, unseal } from '../prisma/crypto.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import type { Job } from '../prisma/stores/jobs.ts';
import { mailWords } from './mail.fr.ts';
import type { Mailer } from './mail.ts';

interface Services {
  readonly prisma: PrismaClient;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly clock: Clock;
}

/** Payload: `challenge`. Nothing leaves for an unknown address, nor after too many mails to one address (R133). */
export function sendCode({ prisma, keys, mailer, clock }: Services) {
  return async ({ payload }: Job): Promise<void> => {
    const now = clock();
    const challenge = await prisma.challenge.findUnique({
      where: { id: payload.challenge ?? '' },
      include: { conversation: true },
    });
    if (!challenge || challenge.passedAt !== null || challenge.expiresAt.toISOString() <= now) return;
    const since = shifted(now, -MAILS_WINDOW);
    const mails = await prisma.challenge.count({
      where: { emailIndex: challenge.emailIndex, sentAt: { gte: since }, id: { not: challenge.id } },
    });
    const person = challenge.personId ?? (await ownerOf(prisma, challenge.emailIndex));
    if (person === null || mails >= MAX_MAILS) return;
    // Marked first: a code that is in somebody's mailbox must be right, also if this process dies in between.
    // The conversation moves too: a turn decided on a challenge without its code is then decided again.
    await prisma.$transaction([
      prisma.challenge.update({ where: { id: challenge.id }, data: { sentAt: now, personId: person } }),
      prisma.conversation.update({ where: { id: challenge.conversationId }, data: { seq: { increment: 1 } } }),
    ]);
    const key = keys.unwrap(places.conversationKey(challenge.conversationId), challenge.conversation.wrappedKey);
    const to = unseal(key, places.challenge(challenge.id), challenge.emailSealed).toString();
    await mailer({ to, key: challenge.id, ...mailWords.code(keys.codeOf(challenge.id)) });
  };
}

/** The person whose dossier was opened last among those who proved this address. */
async function ownerOf(prisma: PrismaClient, emailIndex: string): Promise<string | null> {
  const dossier = await prisma.dossier.findFirst({
    where: { stage: { not: 'closed' }, beneficiary: { identities: { some: { kind: 'email', external: emailIndex } } } },
    orderBy: { openedAt: 'desc' },
    select: { beneficiaryId: true },
  });
  return dossier?.beneficiaryId ?? null;
}

/** Payload: `dossier`. Tells the consultant, without a name nor any content: mail is no place for them (R149). */
export function tellConsultant(
  { prisma, mailer }: Services,
  words: (reference: string) => { subject: string; text: string },
) {
  return async ({ id, payload }: Job): Promise<void> => {
    const dossier = await prisma.dossier.findUnique({
      where: { id: payload.dossier ?? '' },
      include: { assignments: { where: { until: null }, include: { staff: true } } },
    });
    if (!dossier || dossier.stage === 'closed') return;
    for (const { staff } of dossier.assignments) {
      await mailer({ to: staff.email, key: `${id}-${staff.id}`, ...words(dossier.reference) });
    }
  };
}
