// The one-page intake sheet (R27): what to know first, the answers, what is missing, what was asked on the way.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { DossierView, Highlight, Sheet } from '../../api.ts';
import type { Client } from '../client.ts';
import { momentOf } from '../dates.fr.ts';
import { SHEET_TEXTS } from '../texts.fr.ts';
import { Card } from './Card.tsx';
import { Labels } from './Draft.tsx';
import { SheetRowView } from './SheetRowView.tsx';

const useStyles = makeStyles({
  // Columns rather than a grid: cards keep their height, nothing is left empty beneath a short one.
  sheet: {
    columnWidth: '26rem',
    columnCount: 2,
    columnGap: tokens.spacingHorizontalM,
    '& > *': { marginBottom: tokens.spacingHorizontalM },
    '@media print': { columnWidth: '16rem', fontSize: '9pt' },
  },
  first: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    marginBottom: tokens.spacingHorizontalM,
    '@media print': { borderLeft: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '1.25rem' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  rows: { margin: 0, display: 'grid', gap: tokens.spacingVerticalMNudge },
  asked: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function SheetView({ client, view, sheet }: { client: Client; view: DossierView; sheet: Sheet }) {
  const styles = useStyles();
  return (
    <>
      {sheet.highlights.length > 0 && (
        <Card title={SHEET_TEXTS.highlights} className={styles.first}>
          <ul className={styles.list}>
            {sheet.highlights.map((highlight) => (
              <HighlightView key={highlight.text} highlight={highlight} />
            ))}
          </ul>
        </Card>
      )}
      <div className={styles.sheet}>
        {sheet.sections.map(({ id, title, rows }) => (
          <Card key={id} title={title}>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <SheetRowView key={row.key} client={client} dossier={view.dossier.id} row={row} />
              ))}
            </dl>
          </Card>
        ))}
        {view.missing.length > 0 && (
          <Card title={SHEET_TEXTS.missing}>
            <Labels rows={view.missing} />
          </Card>
        )}
        {view.questionsAsked.length > 0 && <QuestionsAsked view={view} />}
      </div>
    </>
  );
}

function HighlightView({ highlight: { tone, text } }: { highlight: Highlight }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.icon} aria-hidden>
        {tone === 'warning' ? <WarningRegular className={styles.warning} /> : <InfoRegular className={styles.info} />}
      </span>
      <Body1>{text}</Body1>
    </li>
  );
}

function QuestionsAsked({ view }: { view: DossierView }) {
  const styles = useStyles();
  return (
    <Card title={SHEET_TEXTS.questions}>
      <ul className={styles.list}>
        {view.questionsAsked.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <Body1>«&nbsp;{text}&nbsp;»</Body1>
            <Caption1 className={styles.asked}>{momentOf(at)}</Caption1>
          </li>
        ))}
      </ul>
    </Card>
  );
}
