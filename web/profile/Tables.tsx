// The same figures as the charts, for whoever does not see them, copies them, or prefers them.
import type { ReactNode } from 'react';
import type { CentredProfile, MeansProfile } from '../../domain/profile.ts';
import { CHARTS, inOrder, rankWords, TABLES } from './words.fr.ts';

export function ValuesTable({ profile: { values, isRanked } }: { readonly profile: CentredProfile }) {
  const columns = [TABLES.value, TABLES.score, TABLES.place, ...(isRanked ? [TABLES.rank] : [])];
  return (
    <Table caption={CHARTS.values.title} columns={columns}>
      {values.map(({ id, name, shown, placeWords, rank, isTied }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{shown ?? CHARTS.none}</td>
          <td>{placeWords ?? CHARTS.none}</td>
          {isRanked && <td>{rankWords(rank, isTied)}</td>}
        </tr>
      ))}
    </Table>
  );
}

export function ScalesTable({ profile: { scales, scaleBounds } }: { readonly profile: MeansProfile }) {
  const columns = [TABLES.scale, TABLES.mean(scaleBounds.to), TABLES.reading, TABLES.answered];
  return (
    <Table caption={CHARTS.scales.title} columns={columns}>
      {scales.map(({ id, name, shown, reading, answered, of }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{shown ?? CHARTS.none}</td>
          <td>{reading ?? CHARTS.none}</td>
          <td>{TABLES.of(answered, of)}</td>
        </tr>
      ))}
    </Table>
  );
}

export function MotivesTable({ profile }: { readonly profile: MeansProfile }) {
  const hasReading = profile.audience === 'consultant';
  const reading = hasReading ? [TABLES.reading] : [];
  const columns = [TABLES.motive, TABLES.importance, TABLES.presence, TABLES.gap, TABLES.rank, ...reading];
  return (
    <Table caption={CHARTS.motives.title} columns={columns}>
      {inOrder(profile).map(({ id, name, shown, rank, isTied, readingWords, isPartial }) => (
        <tr key={id}>
          <th scope="row">
            {name}
            {isPartial && ` (${TABLES.partial})`}
          </th>
          <td>{shown.importance ?? CHARTS.none}</td>
          <td>{shown.presence ?? CHARTS.none}</td>
          <td>{shown.gap ?? CHARTS.none}</td>
          <td>{rankWords(rank, isTied)}</td>
          {hasReading && <td>{readingWords ?? CHARTS.none}</td>}
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
