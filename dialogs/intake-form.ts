// The intake, read aloud from top to bottom (R12-R27). Keys never change; a changed meaning is a new key.
import { choice, many, rate } from './choices.ts';
import type { DialogContext } from './dialog.ts';
import { consent, date, email, longText, optional, phone, text, yesNo } from './fields.ts';
import { type AnswersOf, form } from './form.ts';
import { grid } from './grid.ts';
import { sections } from './intake.fr.ts';
import { meeting } from './intake-meeting.fr.ts';
import { places } from './intake-places.ts';
import { project } from './intake-project.fr.ts';
import { you } from './intake-you.fr.ts';

export type Intake = AnswersOf<ReturnType<typeof intakeForm>>;
/** The version of the questions: raised with their wording. */
export const INTAKE_VERSION = 1;

export const intakeForm = (context: DialogContext) =>
  form('intake', INTAKE_VERSION)
    .section('A', sections.A)
    .ask('INT-A1', consent(you.agreement))
    // Read after it, so that nothing else is on the screen before the agreement (R2).
    .askWhen((a) => a['INT-A1'], 'INT-A2', choice(you.will, you.wills))
    .askWhen((a) => a['INT-A2'] === 'c', 'INT-A3', optional(longText(you.hesitation)))
    .askWhen((a) => a['INT-A2'] !== 'd', 'INT-A4', choice(you.ready, you.readies))

    .section('B', sections.B)
    .ask('INT-B1', text(you.firstName))
    .ask('INT-B2', text(you.lastName))
    .ask('INT-B3', choice(you.reach, you.reaches))
    .askWith('INT-B4', (a) =>
      context.channel === 'webchat' || a['INT-B3'] === 'b' ? email(you.email) : optional(email(you.email)),
    )
    .askWith('INT-B5', (a) => (a['INT-B3'] === 'c' ? phone(you.phone) : optional(phone(you.phone))))
    .ask('INT-B6', optional(many(you.moments, you.momentList)))

    .section('C', sections.C)
    .ask('INT-C1', choice(you.situation, you.situations))
    .ask('INT-C2', optional(text(you.job)))
    .askWhen((a) => ['a', 'b', 'c', 'f'].includes(a['INT-C1']), 'INT-C3', optional(text(you.company)))
    .ask('INT-C4', optional(choice(you.since, you.sinces)))
    .ask('INT-C5', optional(choice(you.employer, you.employers)))
    .ask('INT-C6', optional(longText(you.work)))

    .section('D', sections.D)
    .ask('INT-D1', longText(you.career))
    .ask('INT-D2', optional(choice(you.level, you.levels)))
    .ask('INT-D3', optional(longText(you.trainings)))
    .ask('INT-D4', optional(longText(you.pride)))
    .ask('INT-D5', optional(longText(you.turn)))
    .ask('INT-D6', optional(longText(you.outside)))

    .section('E', sections.E)
    .ask('INT-E1', many(project.reasons, project.reasonList))
    .ask('INT-E2', optional(longText(project.moreReasons)))
    .ask('INT-E3', choice(project.thinking, project.thinkings))
    .ask('INT-E4', many(project.direction, project.directions, { alone: ['h'] }))
    .ask('INT-E5', optional(longText(project.dream)))

    .section('F', sections.F)
    .ask('INT-F1', longText(project.expectations))
    .ask('INT-F2', optional(longText(project.personal)))
    .ask('INT-F3', longText(project.success))
    .ask('INT-F4', optional(longText(project.unwanted)))

    .section('R', sections.R)
    .ask('INT-R1', optional(rate(project.r1, project.able)))
    .ask('INT-R2', optional(rate(project.r2, project.able)))
    .ask('INT-R3', optional(rate(project.r3, project.able)))
    .ask('INT-R4', optional(rate(project.r4, project.able)))
    .ask('INT-R5', optional(rate(project.r5, project.able)))

    .section('G', sections.G)
    .ask('INT-G1', optional(many(project.limits, project.limitList, { alone: ['h'] })))
    .ask('INT-G2', optional(longText(project.moreLimits)))
    .askWhen((a) => a['INT-G1']?.includes('a') ?? false, 'INT-G4', optional(text(project.income)))
    .ask('INT-G3', optional(choice(project.deadline, project.deadlines)))
    .askWhen(
      (a) => a['INT-G3'] === 'b',
      'INT-G3D',
      optional(date(project.deadlineDay, { now: context.today, looking: 'ahead' })),
    )

    .section('H', sections.H)
    .ask('INT-H1', choice(meeting.when, meeting.whens))
    .ask('INT-H2', many(meeting.funding, meeting.fundings, { alone: ['f'] }))
    .ask('INT-H3', optional(choice(meeting.former, meeting.formers)))
    .ask('INT-H4', choice(meeting.setting, meeting.settings))
    .askWhen((a) => a['INT-H4'] !== 'b', 'INT-H5', optional(places(context)))
    .ask('INT-H6', optional(grid(meeting.slots)))
    .ask('INT-H7', optional(choice(meeting.quote, meeting.quotes)))

    .section('I', sections.I)
    .ask('INT-I1', optional(choice(meeting.adaptation, meeting.adaptations)))
    .askWhen((a) => a['INT-I1'] === 'b', 'INT-I2', consent(meeting.adaptationConsent))
    .askWhen((a) => a['INT-I2'] === true, 'INT-I3', optional(many(meeting.helps, meeting.helpList)))
    .askWhen((a) => a['INT-I3']?.includes('g') ?? false, 'INT-I4', optional(text(meeting.otherHelp)))
    .askWhen((a) => a['INT-I2'] === true, 'INT-I5', optional(yesNo(meeting.referent)))

    .section('J', sections.J)
    .ask('INT-J1', optional(longText(meeting.last)));
