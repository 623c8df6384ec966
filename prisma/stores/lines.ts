// The lines of a conversation, opened: web chat's history.
import type { ChannelId } from '../../domain/incoming.ts';
import type { Line, Lines } from '../../domain/lines.ts';
import { type Keyring, places, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';

export function createLines({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }): Lines {
  return {
    async after(channel: ChannelId, externalId: string, seq: number): Promise<readonly Line[]> {
      const conversation = await prisma.conversation.findUnique({
        where: { channel_externalId: { channel, externalId } },
        select: { id: true, wrappedKey: true },
      });
      if (!conversation) return [];
      const rows = await prisma.transcriptEntry.findMany({
        where: { conversationId: conversation.id, seq: { gt: seq } },
        orderBy: { seq: 'asc' },
        include: { dossier: { select: { key: { select: { wrappedKey: true } } } } },
      });
      const own = keys.unwrap(places.conversationKey(conversation.id), conversation.wrappedKey);
      return rows.flatMap(({ dossier, dossierId, ...row }): readonly Line[] => {
        const wrapped = dossier?.key?.wrappedKey;
        if (dossierId !== null && !wrapped) return []; // destroyed
        const key = dossierId !== null && wrapped ? keys.unwrap(places.dossierKey(dossierId), wrapped) : own;
        const body = JSON.parse(unseal(key, places.line(conversation.id, row.seq), row.lineSealed).toString());
        const common = { seq: row.seq, at: row.at.toISOString(), activity: row.activityId };
        return [
          row.direction === 'in'
            ? { ...common, direction: 'in', heard: body }
            : { ...common, direction: 'out', say: body },
        ];
      });
    },
  };
}
