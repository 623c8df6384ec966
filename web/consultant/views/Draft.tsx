import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { DossierView } from '../../api.ts';
import { missingWords, SHEET_TEXTS } from '../texts.fr.ts';
import { Card } from './Card.tsx';
import { Progress } from './Progress.tsx';

const useStyles = makeStyles({
  draft: { display: 'grid', gap: tokens.spacingVerticalM },
  lead: { maxWidth: '44rem', marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Before submission: where the person is, never what they wrote. */
export function Draft({ view: { dossier, missing } }: { view: DossierView }) {
  const styles = useStyles();
  return (
    <div className={styles.draft}>
      <Card title={SHEET_TEXTS.draftTitle}>
        <Body1 as="p" block className={styles.lead}>
          {SHEET_TEXTS.draft}
        </Body1>
        <Progress dossier={dossier} />
      </Card>
      <Card title={SHEET_TEXTS.missing}>
        {missing.length === 0 ? <Caption1>{missingWords(0)}</Caption1> : <Labels rows={missing} />}
      </Card>
    </div>
  );
}

export function Labels({ rows }: { rows: DossierView['missing'] }) {
  return (
    <ul className={useStyles().list}>
      {rows.map(({ key, label }) => (
        <li key={key}>
          <Body1>{label}</Body1>
        </li>
      ))}
    </ul>
  );
}
