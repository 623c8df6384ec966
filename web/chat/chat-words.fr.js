// What the page says by itself, and what replaces Web Chat's own French where it is clumsy or speaks of « bots ».
export const NOTICES = {
  offline: 'Vous êtes hors connexion. La conversation reprendra dès le retour du réseau.',
  cut: 'La connexion est interrompue. Nous la rétablissons, rien n’est perdu.',
  back: 'La connexion est rétablie.',
  broken: 'La conversation n’a pas pu s’ouvrir. Rechargez la page, ou parlez à une personne au 01 47 23 84 20.',
};

export const ASK_PERSON = 'Parler à une personne';

export const LABELS = {
  ACTIVITY_BOT_SAID_ALT: 'L’assistant a dit :',
  ACTIVITY_BOT_ATTACHED_ALT: 'L’assistant a joint :',
  ACTIVITY_ERROR_BOX_TITLE: 'Ce message ne peut pas s’afficher.',
  ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Le message n’est pas parti. [Envoyer de nouveau][RETRY].',
  ACTIVITY_STATUS_TIMESTAMP_JUST_NOW: 'À l’instant',
  ACTIVITY_STATUS_TIMESTAMP_TODAY: 'Aujourd’hui',
  ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: 'Cliquez pour répondre.',
  ADAPTIVE_CARD_ERROR_BOX_TITLE_PARSE: 'Ce formulaire ne peut pas s’afficher. Vous pouvez répondre en écrivant.',
  ADAPTIVE_CARD_ERROR_BOX_TITLE_RENDER: 'Ce formulaire ne peut pas s’afficher. Vous pouvez répondre en écrivant.',
  CONNECTIVITY_STATUS_ALT_CONNECTING: 'Ouverture de la conversation…',
  CONNECTIVITY_STATUS_ALT_RENDER_ERROR: 'Un message ne peut pas s’afficher. Rechargez la page.',
  KEYBOARD_HELP_CHAT_HISTORY_HEADER: 'Les messages',
  KEYBOARD_HELP_CHAT_HISTORY_LEAVE_MESSAGE_HEADER: 'Quitter un message',
  KEYBOARD_HELP_CHAT_WINDOW_HEADER: 'La conversation',
  KEYBOARD_HELP_CHAT_WINDOW_BODY_MOVE_BETWEEN_ITEMS_HEADER: 'Passer d’un élément à l’autre',
  KEYBOARD_HELP_HEADER: 'Se déplacer au clavier',
  SUGGESTED_ACTIONS_LABEL_ALT: 'Réponses proposées',
  TEXT_INPUT_ALT: 'Votre message',
  TEXT_INPUT_PLACEHOLDER: 'Écrivez votre message',
  TRANSCRIPT_ARIA_LABEL_ALT: 'Messages échangés. Les flèches haut et bas vont d’un message à l’autre.',
  TRANSCRIPT_ARIA_ROLE_ALT: 'messages échangés',
  TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Le message contient un formulaire. Maj + Tab y mène.',
  TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Le message contient un lien. Maj + Tab y mène.',
  TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT: 'Des réponses sont proposées. Maj + Tab y mène.',
  TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_WITH_ACCESS_KEY_LABEL_ALT: 'Des réponses sont proposées : $1 y mène.',
  TRANSCRIPT_LIVE_REGION_SEND_FAILED_ALT: 'Un message n’est pas parti.',
  TRANSCRIPT_MORE_MESSAGES: 'Voir la suite',
  TRANSCRIPT_TERMINATOR_TEXT: 'Fin des messages',
  TYPING_INDICATOR_SINGLE_TEXT: 'L’assistant écrit.',
};
