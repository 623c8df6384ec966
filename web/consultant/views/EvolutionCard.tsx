import type { Evolution } from '../../../domain/profile.ts';
import { Table } from '../../profile/Tables.tsx';
import { CHARTS } from '../../profile/words.fr.ts';
import { RUN_TEXTS as TEXTS } from '../profile.fr.ts';
import { Card } from './Card.tsx';
import { TableFrame } from './TableFrame.tsx';

/** What became of each line since the run before: a difference, no progress. */
export function EvolutionCard({ evolution: { lines } }: { readonly evolution: Evolution }) {
  return (
    <Card title={TEXTS.evolution}>
      <TableFrame title={TEXTS.evolution}>
        <Table caption={TEXTS.evolution} columns={TEXTS.evolutionColumns}>
          {lines.map(({ id, name, of, shown }) => (
            <tr key={`${id} ${of}`}>
              <th scope="row">{[name, TEXTS.evolutionOf[of]].filter((part) => part !== null).join(', ')}</th>
              <td>{shown.earlier ?? CHARTS.none}</td>
              <td>{shown.later ?? CHARTS.none}</td>
              <td>{shown.difference ?? CHARTS.none}</td>
            </tr>
          ))}
        </Table>
      </TableFrame>
    </Card>
  );
}
