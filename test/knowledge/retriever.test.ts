import { expect, test } from 'vitest';
import { PassageRetriever } from '../../knowledge/retriever.ts';
import { passageOf, rowOf } from './model/passages.ts';

test('passages as langchain’s documents, with where they come from; the context of the question goes along', async () => {
  const passage = passageOf('Le bilan dure 24 h.', { path: ['Durée', 'Total'], anchor: 'duree' });
  const asked: unknown[] = [];
  const retriever = new PassageRetriever(
    async (asking) => {
      asked.push(asking);
      return [passage, rowOf('Offre', 'Bilan', 'Tarif', '250 €')];
    },
    { before: [{ asked: 'Bonjour', answered: 'Bonjour' }], today: '2026-11-25' },
  );
  const [first, second] = await retriever.invoke('et la durée ?');
  expect(first).toMatchObject({
    pageContent: 'Le bilan dure 24 h.',
    id: '/documents/programme#duree',
    metadata: {
      document: 'programme',
      heading: 'Durée > Total',
      anchor: 'duree',
      url: '/documents/programme#duree',
      passage,
    },
  });
  expect(second?.pageContent).toBe('Offre : Bilan | Tarif : 250 €');
  expect(asked).toEqual([
    { question: 'et la durée ?', before: [{ asked: 'Bonjour', answered: 'Bonjour' }], today: '2026-11-25' },
  ]);
});
