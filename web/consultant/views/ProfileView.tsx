// A profile as the consultant reads it (R36): what stands out, the figures with their lines, and what to talk about.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { RunView } from '../../api.ts';
import { figuresOf } from '../../profile/figures.tsx';
import type { Client } from '../client.ts';
import { RUN_TEXTS as TEXTS } from '../profile.fr.ts';
import { linesOf, widerLinesOf } from '../profile-lines.ts';
import { AnswersCard } from './AnswersCard.tsx';
import { EvolutionCard } from './EvolutionCard.tsx';
import { ProfileFigureCard } from './ProfileFigureCard.tsx';
import { ProfileLines } from './ProfileLines.tsx';
import { FlagsCard, OpenCard, OppositesCard, SummaryCard, ToDiscussCard, TopCard } from './ProfileNotes.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  pair: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 64rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  // The picture stays in sight while its lines are read.
  stays: { '@media (min-width: 64rem)': { position: 'sticky', top: tokens.spacingVerticalM } },
  // Columns rather than a grid: cards keep their height, nothing is left empty beneath a short one.
  rest: {
    columnWidth: '26rem',
    columnCount: 2,
    columnGap: tokens.spacingHorizontalM,
    '& > *': { marginBottom: tokens.spacingHorizontalM },
  },
});

interface ProfileViewProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly view: RunView;
}

export function ProfileView({ client, dossier, view }: ProfileViewProps) {
  const styles = useStyles();
  const [notes, setNotes] = useState(view.notes);
  const { profile, answers, evolution } = view;
  const lines = linesOf(profile);
  const wider = widerLinesOf(profile);
  const save = async (line: string, comment: string) => {
    const saved = await client.comment(dossier, view.id, { line, comment });
    if (saved.kind === 'ok') setNotes(saved.value.notes);
    return saved;
  };
  return (
    <div className={styles.page}>
      <div className={styles.pair}>
        <SummaryCard profile={profile} />
        <ToDiscussCard profile={profile} />
      </div>
      {profile.flags.length > 0 && <FlagsCard profile={profile} />}
      {figuresOf(profile).map((figure) => (
        <div key={figure.id} className={styles.pair}>
          <ProfileFigureCard figure={figure} className={styles.stays} />
          <ProfileLines
            title={TEXTS.lines[figure.id]}
            lead={TEXTS.linesLead}
            lines={lines[figure.id] ?? []}
            {...{ answers, notes, save }}
          />
        </div>
      ))}
      <div className={styles.rest}>
        {wider.length > 0 && (
          <ProfileLines
            title={profile.method === 'means' ? TEXTS.indices : TEXTS.groups}
            lead={profile.method === 'means' ? TEXTS.indicesLead : null}
            {...{ lines: wider, answers }}
          />
        )}
        {profile.top && <TopCard top={profile.top} />}
        {profile.method === 'centred' && profile.opposites.length > 0 && <OppositesCard profile={profile} />}
        {evolution && <EvolutionCard evolution={evolution} />}
        {profile.open.length > 0 && <OpenCard profile={profile} />}
      </div>
      <AnswersCard answers={answers} />
    </div>
  );
}
