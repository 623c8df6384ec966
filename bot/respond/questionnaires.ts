// Questionnaires in the conversation: which are open to this person, beginning one, coming back to one (R28, R31, R36).
import { bare } from '../../dialogs/french.ts';
import { QUESTIONNAIRE_DIALOGS, questionnaireCalled } from '../../dialogs/index.ts';
import type { QuestionnaireDialog } from '../../dialogs/questionnaires/questionnaire.ts';
import type { Release } from '../../domain/questionnaire.ts';
import type { RunHead } from '../../domain/run.ts';
import type { Action, Say } from '../../domain/say.ts';
import { between } from '../../domain/time.ts';
import type { Situation } from '../../domain/turn.ts';
import { type Case, type Draft, isActive, text, type Under } from './draft.ts';
import { answer, askAgain, openDialog } from './form.ts';
import { passedIn } from './passed.ts';
import { fr } from './questionnaires.fr.ts';
import { aside, standingWords } from './talk.ts';

/** A questionnaire that is open to the person, and the run of it since then, if it was begun. */
interface Offer {
  readonly dialog: QuestionnaireDialog;
  readonly release: Release;
  readonly run: RunHead | null;
}

/** In the order in which they were released; of one released again, the last. */
export function offersIn({ releases = [], runs = [] }: Situation): readonly Offer[] {
  const last = releases.filter(
    (one, at) => !releases.slice(at + 1).some(({ questionnaire }) => questionnaire === one.questionnaire),
  );
  return last.flatMap((release): readonly Offer[] => {
    const { questionnaire, at } = release;
    const run = runs.findLast(({ form, openedAt }) => form === questionnaire && between(at, openedAt) >= 0) ?? null;
    const dialog = questionnaireCalled(questionnaire, run?.formVersion);
    return dialog ? [{ dialog, release, run }] : [];
  });
}

/** « questionnaire ce qui compte pour vous »: the id of the one that is named. `null`: none is. */
export function questionnaireNamed(words: string): string | null {
  const said = bare(words);
  const called = ({ id, title, questionnaire: { names } }: QuestionnaireDialog) => [id, title, ...names].map(bare);
  return QUESTIONNAIRE_DIALOGS.findLast((one) => called(one).includes(said))?.id ?? null;
}

/** « questionnaires »: each with its state. */
export function list(at: Case): Draft {
  const offers = offersIn(at.situation);
  if (offers.length === 0) return aside(at, [text(fr.none)]);
  const lines = offers.map(({ dialog, run }) => fr.line(dialog.title, stateOf(dialog, run)));
  return aside(at, [text([fr.list, ...lines].join('\n'), ...actionsIn(at))]);
}
const stateOf = ({ minutes }: QuestionnaireDialog, run: RunHead | null): string =>
  run === null ? fr.states.new(minutes) : run.status === 'open' ? fr.states.open : fr.states.submitted;

/** What is left to fill, but for the one at hand. */
export const actionsIn = ({ situation, under }: Case): readonly Action[] =>
  offersIn(situation)
    .filter(({ run }) => run?.status !== 'submitted' && (run === null || run.id !== under?.run.id))
    .map(({ dialog }) => fr.begin(dialog.title));

/** Begun, or taken up where it was; one that was sent is shown again. */
export function begin(at: Case, id: string): Draft {
  const offer = offersIn(at.situation).find(({ dialog }) => dialog.id === id);
  if (!offer) return aside(at, [text(fr.notOpen(questionnaireCalled(id)?.title ?? id), ...actionsIn(at))]);
  const { dialog, release, run } = offer;
  if (run === null) return openDialog(at, dialog, { nom: release.entitled });
  if (run.id === at.under?.run.id) return standingWords(at);
  const said =
    run.status === 'open'
      ? text(fr.turnTo(dialog.title), fr.resume)
      : text(fr.turnBackTo(dialog.title), ...fr.atSubmitted);
  return { dialog: dialog.id, focus: run.id, said: [said] };
}

/** From the consultant, by way of a job. What was being filled goes on. */
export function proposed(at: Case, id: string): Draft {
  const offer = offersIn(at.situation).find(({ dialog }) => dialog.id === id);
  if (!offer || offer.run !== null) return { said: [] };
  const { title, minutes } = offer.dialog;
  return { ...aside(at, [text(fr.proposed(at.situation.consultant?.name ?? null, title, minutes), fr.begin(title))]) };
}

/** What was sent, and what can be done about it. */
export const submittedSay = (at: Case, { dialog }: Under): Say =>
  text(fr.submitted(dialog.title), ...fr.atSubmitted, ...actionsIn(at));

/** Restituted, it does not change any more (R36). */
export const isRestituted = ({ situation }: Case, { dialog }: Under): boolean =>
  offersIn(situation).some((offer) => offer.dialog.id === dialog.id && offer.release.resultsOpenedAt !== null);

/** « mes résultats »: once the consultant has opened them (R33). A copy of one's data is another right, never held back (R9). */
export function results(at: Case): Draft {
  const { dossier } = at.situation;
  const opened = offersIn(at.situation).filter(({ release }) => release.resultsOpenedAt !== null);
  if (!dossier || opened.length === 0) return aside(at, [text(fr.noResults)]);
  const titles = opened.map(({ dialog }) => `« ${dialog.title} »`).join(' et ');
  const link = at.services.resultsLink(dossier.id, at.now);
  return aside(at, [text(fr.results(titles), { title: fr.openResults, opens: link })]);
}

/** « répondre aux questions passées »: they are asked again, all of them, and nothing else. */
export function complete(at: Case): Draft {
  const { under, setting } = at;
  if (!isActive(under) || !under.dialog.questionnaire) return aside(at, []);
  const keys = passedIn(under, setting);
  if (keys.length === 0) return askAgain(at, under, [text(fr.nothingMissing)]);
  return answer(at, under, { kind: 'reviseAll', keys });
}
