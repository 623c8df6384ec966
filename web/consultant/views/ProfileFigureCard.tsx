import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ProfileFigure } from '../../profile/figures.tsx';
import { SCREEN, SYSTEM } from '../../profile/look.ts';
import { CHARTS } from '../../profile/words.fr.ts';
import { useMedia } from '../useMedia.ts';
import { useWidth } from '../useWidth.ts';
import { Card } from './Card.tsx';
import { Folded } from './Folded.tsx';
import { TableFrame } from './TableFrame.tsx';

const useStyles = makeStyles({
  how: { display: 'block', marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  picture: { margin: 0, minWidth: 0, '& svg': { display: 'block', maxWidth: '100%' } },
});

interface ProfileFigureCardProps {
  readonly figure: ProfileFigure;
  readonly className: string;
}

/** The picture as wide as its card; the same figures as a table, one key away. */
export function ProfileFigureCard({ figure, className }: ProfileFigureCardProps) {
  const { title, how, picture, table } = figure;
  const styles = useStyles();
  const isForced = useMedia('(forced-colors: active)');
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <Card title={title} className={className}>
      <Caption1 className={styles.how}>{how}</Caption1>
      <div ref={frame} className={styles.picture}>
        {width > 0 && picture({ width, look: isForced ? SYSTEM : SCREEN })}
      </div>
      <Folded title={CHARTS.table}>
        <TableFrame title={title}>{table()}</TableFrame>
      </Folded>
    </Card>
  );
}
