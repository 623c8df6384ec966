// Who may do what with what. Default no (R148). A right is a row here; the table test goes over every role and resource.
import { allows, type Consents } from './consent.ts';
import type { DossierStage } from './turn.ts';

export const ROLES = ['beneficiary', 'consultant', 'hr', 'referent', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const RESOURCES = [
  'dossier',
  'sheet',
  'transcript',
  'adaptation',
  'export',
  'ownData',
  'accessLog',
  'questions',
  'questionnaires',
  'agenda',
  'appointments',
  'statistics',
  'jobs',
] as const;
export type Resource = (typeof RESOURCES)[number];

interface Right {
  readonly role: Role;
  readonly resource: Resource;
  /** `own`: what is theirs; `assigned`: a dossier assigned to them today (R96); `all`: what belongs to nobody. */
  readonly of: 'own' | 'assigned' | 'all';
  readonly because: string;
}

const RIGHTS = [
  { role: 'beneficiary', resource: 'ownData', of: 'own', because: 'RGPD 15 and 20, R9' },
  { role: 'consultant', resource: 'dossier', of: 'assigned', because: 'R96' },
  { role: 'consultant', resource: 'sheet', of: 'assigned', because: 'R27' },
  { role: 'consultant', resource: 'transcript', of: 'assigned', because: 'R97' },
  { role: 'consultant', resource: 'adaptation', of: 'assigned', because: 'R104' },
  { role: 'consultant', resource: 'export', of: 'assigned', because: 'R98' },
  { role: 'consultant', resource: 'questionnaires', of: 'assigned', because: 'R97, R102' },
  { role: 'consultant', resource: 'agenda', of: 'own', because: 'R106' },
  { role: 'consultant', resource: 'appointments', of: 'assigned', because: 'R106, R96' },
  { role: 'consultant', resource: 'questions', of: 'all', because: 'R115: nobody is in them' },
  { role: 'admin', resource: 'questions', of: 'all', because: 'R115' },
  {
    role: 'consultant',
    resource: 'statistics',
    of: 'all',
    because: 'R118: groups of five at least, nobody is in them',
  },
  { role: 'admin', resource: 'statistics', of: 'all', because: 'R118' },
  { role: 'consultant', resource: 'jobs', of: 'all', because: 'R149: what failed and when, nobody is in it' },
  { role: 'admin', resource: 'jobs', of: 'all', because: 'R149' },
] as const satisfies readonly Right[];

/** What a role may reach of a resource: nothing, unless a row says so. An administrator reads no content (R117). */
export const reach = (role: Role, resource: Resource): Right['of'] | 'none' =>
  RIGHTS.find((right: Right) => right.role === role && right.resource === resource)?.of ?? 'none';

/** Why the content of a dossier is shown to nobody but the person: not sent yet (R23), or the consent is not there any more (R4). */
export type Withheld = 'draft' | 'withdrawn';
export function withheld(stage: DossierStage, consents: Consents): Withheld | null {
  if (stage === 'draft') return 'draft';
  return allows(consents, 'intake') ? null : 'withdrawn';
}
