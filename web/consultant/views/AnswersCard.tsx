import type { RunAnswer } from '../../api.ts';
import { Table } from '../../profile/Tables.tsx';
import { CHARTS } from '../../profile/words.fr.ts';
import { momentOf } from '../dates.fr.ts';
import { RUN_TEXTS as TEXTS } from '../profile.fr.ts';
import { Card } from './Card.tsx';
import { Folded } from './Folded.tsx';
import { TableFrame } from './TableFrame.tsx';

/** Every answer, when it was given, and how many times. */
export function AnswersCard({ answers }: { readonly answers: readonly RunAnswer[] }) {
  return (
    <Card title={TEXTS.answers}>
      <Folded title={TEXTS.answersShow}>
        <TableFrame title={TEXTS.answers}>
          <Table caption={TEXTS.answers} columns={TEXTS.answersColumns}>
            {answers.map(({ item, text, words, at, versions }) => (
              <tr key={item}>
                <th scope="row">{text}</th>
                <td>{words ?? TEXTS.noAnswer}</td>
                <td>{at === null ? CHARTS.none : momentOf(at)}</td>
                <td>{versions}</td>
              </tr>
            ))}
          </Table>
        </TableFrame>
      </Folded>
    </Card>
  );
}
