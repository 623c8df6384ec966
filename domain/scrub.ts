// A text without anybody in it: what is kept for the provider, and the only thing a model is sent (R115, R127).
import { withoutNames } from './names.ts';
import { RULES } from './scrub.data.ts';

/**
 * `scrubbed('je suis Paul Durand, 06 12 34 56 78')` is « je suis [nom], [téléphone] ». Prices, durations, articles, towns and
 * acronyms stay. Applied twice it changes nothing more. A surname alone, with nothing that announces a name, is not recognised.
 */
export const scrubbed = (text: string): string =>
  withoutNames(RULES.reduce((said, [found, left]) => said.replace(found, left), text));
