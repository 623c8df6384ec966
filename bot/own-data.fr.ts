// The copy of one's data (« mes données »), in the person's words.
export const fr = {
  title: 'Mes données',
  intro:
    'Voici tout ce que l’assistant d’INTERACTIF garde à votre sujet. Vous pouvez enregistrer ou imprimer cette page.',
  json: 'Télécharger le fichier lisible par une machine (JSON)',
  gone: 'Ce lien ne peut plus servir. Écrivez « mes données » dans la conversation pour en recevoir un autre.',
  facts: 'Votre dossier',
  reference: 'Référence',
  opened: 'Ouvert le',
  submitted: 'Transmis le',
  notSubmitted: 'pas encore transmis',
  consultants: 'Lu par',
  discreet: 'Discrétion demandée',
  yes: 'oui',
  no: 'non',
  answers: 'Vos réponses',
  earlier: 'remplacée depuis',
  noAnswer: 'passée ou reprise',
  consents: 'Vos accords',
  purposes: { intake: 'Garder mes réponses', adaptation: 'Garder mes besoins d’adaptation' } as Readonly<
    Record<string, string>
  >,
  questionnaire: (title: string) => `Répondre au questionnaire « ${title} »`,
  decisions: { given: 'accordé', declined: 'refusé', withdrawn: 'retiré' } as Readonly<Record<string, string>>,
  notes: 'Sur vos résultats',
  appointments: 'Vos rendez-vous',
  appointment: (place: string | null, consultant: string, status: string): string =>
    `${place ?? 'en visio'}, avec ${consultant} (${status})`,
  statuses: { booked: 'pris', cancelled: 'annulé', attended: 'fait', missed: 'manqué' } as Readonly<
    Record<string, string>
  >,
  email: 'Adresse des invitations',
  noEmail: 'aucune',
  reminders: 'Rappels',
  reminding: { channel: 'où vous parlez avec moi', email: 'par courriel', none: 'aucun' } as Readonly<
    Record<string, string>
  >,
  work: 'Travail personnel noté comme fait',
  events: 'Ce qui s’est passé',
  lines: 'Nos échanges',
  me: 'Vous',
  bot: 'L’assistant',
  fileName: (reference: string) => `mes-donnees-${reference}.json`,
} as const;
