// The words people use about appointments and own work. Compared bare, like the commands (route.fr.ts).
const SESSION = '(?:rendez vous|rdv|seances?|entretiens?|creneaux?|horaires?)';
/** About an appointment, with more said of it: a wish, which one. Compared bare, like the commands. */
export const APPOINTMENT_WITH = {
  move: new RegExp(
    `^(?:(?:est ce que )?(?:je (?:veux|voudrais|souhaite|peux|pourrais|dois)|peut on|pourrait on|possible de) )?(?:deplacer|decaler|reporter|changer|modifier|avancer|repousser) (?:la date |l heure )?(?:de |d )?(?:(?:mon|ma|mes|le|la|l|un|une|du|ce|cette) )?(?:\\w+ )?${SESSION}(?: .*)?$`,
  ),
  cancel: new RegExp(
    `^(?:(?:je (?:veux|voudrais|souhaite|dois) )?(?:annuler|supprimer) (?:(?:mon|ma|le|la|l|ce|cette) )?(?:\\w+ )?${SESSION}(?: .*)?|je ne (?:peux|pourrai) (?:pas|plus) (?:venir|etre la)(?: .*)?)$`,
  ),
  want: new RegExp(
    `^(?:bonjour )?(?:(?:est ce que )?(?:je (?:veux|voudrais|souhaite|souhaiterais|peux|pourrais)|j aimerais|puis je|peut on|pourrait on|il me faut|il me faudrait) )?(?:prendre|reserver|fixer|planifier|caler|avoir|obtenir|programmer) (?:(?:un|une|le|la|mon|ma|l) )?(?:\\w+ )?${SESSION}(?: .*)?$|^(?:bonjour )?(?:je (?:veux|voudrais|souhaite|souhaiterais)|j aimerais|il me faut|il me faudrait) (?:un |une )?(?:\\w+ )?(?:rendez vous|rdv|creneau|seance)(?: .*)?$`,
  ),
  /** The words of a button whose question is long gone: « je confirme mardi 8 décembre 2026 à 18 h, en visio ». */
  confirm: /^je (?:confirme|reserve) (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) .*$/,
} as const;
/** « c’est fait : livret » */
export const DONE_WITH = /^(?:c est fait|fait|j ai (?:fini|fait|termine)) (?:(?:le|la|les|mon|ma|mes) )?(.+)$/;
