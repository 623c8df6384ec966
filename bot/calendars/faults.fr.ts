import type { CalendarFaultKind } from './fault.ts';

/** Read by the consultant beside their calendar: what is wrong, and what they can do. */
export const calendarFaults: Readonly<Record<CalendarFaultKind, string>> = {
  address: 'Cette adresse ne peut pas être lue : il faut une adresse qui commence par https://.',
  inside: 'Cette adresse est celle d’un réseau interne : le serveur ne la lit pas.',
  redirected: 'L’adresse renvoie vers une autre, qui ne peut pas être suivie. Copiez l’adresse finale.',
  unreachable: 'Le serveur de cet agenda ne répond pas. Nous réessayons toutes les cinq minutes.',
  slow: 'Le serveur de cet agenda met trop de temps à répondre. Nous réessayons toutes les cinq minutes.',
  tooBig: 'Cet agenda est trop volumineux pour être lu (5 Mo au plus). Publiez-en un plus court.',
  refused: 'L’accès à cet agenda est refusé. Vérifiez qu’il est toujours partagé.',
  missing: 'Cet agenda n’existe pas, ou plus, à cette adresse.',
  busy: 'Le serveur de cet agenda demande d’attendre. Nous réessayons bientôt.',
  failed: 'Le serveur de cet agenda a répondu par une erreur. Nous réessayons toutes les cinq minutes.',
  unreadable: 'Ce qui se trouve à cette adresse n’est pas un agenda lisible (format iCalendar).',
  notConfigured: 'La lecture des agendas Microsoft 365 n’est pas réglée sur ce serveur : voyez votre administrateur.',
};
