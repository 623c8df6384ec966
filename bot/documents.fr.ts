// The words of the documents' pages.
export const documentsFr = {
  site: 'documents de l’organisme',
  from: 'Source',
  dated: 'Version du',
  forWhom: 'Pour',
  corrects: 'Cet avis de l’organisme concerne',
  table: 'Tableau',
  missing: 'Document introuvable',
  missingWhy: 'Ce document n’existe pas ou n’est plus publié.',
  all: 'Tous les documents',
} as const;
