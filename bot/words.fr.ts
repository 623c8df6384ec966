// Words around what the bot said, when it is put in plain text: transcripts, copies for the person.
export const fr = {
  progress: (first: number, last: number, total: number) =>
    first === last ? `question ${first} sur ${total}` : `questions ${first} à ${last} sur ${total}`,
  optional: (text: string) => `${text} (facultatif)`,
  before: (words: string) => `Réponse actuelle : ${words}`,
  pair: (label: string, words: string) => `${label} : ${words}`,
  cross: (rows: string, columns: string) => `${rows} ; pour chacun : ${columns}`,
  passed: 'sans réponse',
  written: '(Réponse rédigée par une intelligence artificielle.)',
  quote: (quote: string, from: string) => `« ${quote} » (${from})`,
  buttons: (titles: readonly string[]) => `Boutons : ${titles.join(' · ')}`,
};
