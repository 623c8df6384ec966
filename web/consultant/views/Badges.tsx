import { Badge, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { EyeOffRegular, PersonChatRegular } from '@fluentui/react-icons';
import type { DossierSummary } from '../../api.ts';
import { momentOf } from '../dates.fr.ts';
import { DISCREET, DISCREET_WHY, missingWords, stageWords, WANTS_PERSON } from '../texts.fr.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  badge: { height: 'auto', minHeight: '1.25rem', whiteSpace: 'normal', textAlign: 'start' },
});

export function StageBadge({ dossier }: { dossier: DossierSummary }) {
  const color = dossier.stage === 'submitted' ? 'brand' : 'informative';
  return (
    <Badge appearance="tint" color={color} size="medium" className={useStyles().badge}>
      {stageWords(dossier)}
    </Badge>
  );
}

/** What a consultant must know before calling or writing. */
export function NoteBadges({ dossier }: { dossier: DossierSummary }) {
  const styles = useStyles();
  const { wantsPersonAt, discreet, missing, stage } = dossier;
  const lacking = stage !== 'draft' && missing > 0;
  if (wantsPersonAt === undefined && !discreet && !lacking) return null;
  return (
    <span className={styles.row}>
      {wantsPersonAt !== undefined && (
        <Tooltip content={`Depuis le ${momentOf(wantsPersonAt)}`} relationship="description">
          <Badge appearance="tint" color="warning" icon={<PersonChatRegular />} className={styles.badge}>
            {WANTS_PERSON}
          </Badge>
        </Tooltip>
      )}
      {discreet && (
        <Tooltip content={DISCREET_WHY} relationship="description">
          <Badge appearance="tint" color="important" icon={<EyeOffRegular />} className={styles.badge}>
            {DISCREET}
          </Badge>
        </Tooltip>
      )}
      {lacking && (
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {missingWords(missing)}
        </Badge>
      )}
    </span>
  );
}
