// The intake as people live it: typed from end to end, by cards, and at its turning points.
import { describe, expect, test } from 'vitest';
import { fieldNamed, step } from '../../dialogs/form.ts';
import { DIALOGS, dialogCalled } from '../../dialogs/index.ts';
import { says } from '../../dialogs/intake.fr.ts';
import { intake } from '../../dialogs/intake.ts';
import { needsAccess } from '../../dialogs/intake-places.ts';
import { newSheet } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';
import { ANSWERS, setting } from './intake.data.ts';
import { talk } from './talk.ts';

const form = intake.form({ ...setting, answers: {} });
const without = (...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => !keys.includes(key)));

test('the whole intake, typed', () => {
  const sheet = talk(
    intake,
    setting,
    `
    bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
    moi: ouais
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: c
    bot: ${says.hesitating}
    bot: Qu’est-ce qui vous fait hésiter ?
    moi: Mon chef insiste.
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: je ne sais pas
    bot: Quel est votre prénom ?
    moi: Camille
    bot: Et votre nom ?
    moi: Durand
    bot: Comment préférez-vous être joint ?
    moi: telephone
    bot: Votre adresse électronique ?
    moi: passer
    bot: Cette réponse est nécessaire pour la suite.
    bot: Votre adresse électronique ?
    moi: camille arobase exemple point fr
    (adresse camille@exemple.fr)
    bot: Un numéro de téléphone ?
    moi: 06 12 34 56 78
    bot: À quels moments peut-on vous joindre sans vous gêner ?
    moi: midi et fin de journée
    bot: Quelle est votre situation ?
    moi: cdi
    bot: Quel est votre métier ou votre poste ?
    moi: Comptable
    bot: Dans quelle entreprise ou quel secteur ?
    moi: passer
    bot: Depuis combien de temps occupez-vous ce poste ?
    moi: 10 ans et plus
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    moi: non
    bot: Voulez-vous dire « Non, et je souhaite que cela reste ainsi » ou « Non, mais je compte lui en parler » ?
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    moi: plutôt la 2
    (discret oui)
    bot: ${says.discreet}
    bot: Comment décririez-vous ce qui va bien, et ce qui va moins bien, dans votre travail ?
    moi: L'équipe va bien, le rythme non.
    bot: Racontez en quelques lignes vos principales expériences, de la plus récente à la plus ancienne.
    moi: 12 ans de comptabilité
    bot: Votre niveau de formation ?
    moi: bac + 2
    bot: Quelles formations, même courtes, vous ont vraiment servi ?
    moi: passer
    bot: De quelle réalisation, au travail ou ailleurs, êtes-vous fier ?
    moi: passer
    bot: Y a-t-il eu un tournant, choisi ou subi, qui explique où vous en êtes ?
    moi: passer
    bot: Engagements, passions, responsabilités hors travail : lesquels comptent pour vous ?
    moi: passer
    bot: Qu’est-ce qui vous a décidé ?
    moi: 1, 3 et envie d'évoluer
    bot: Voulez-vous en dire un peu plus ?
    moi: passer
    bot: Depuis quand y pensez-vous ?
    moi: quelques mois
    bot: Vers quoi regardez-vous ?
    moi: changer de métier et je ne sais pas encore
    bot: « Je ne sais pas encore » ne va pas avec un autre choix. Gardez-le seul, ou gardez les autres : je n’ai rien noté encore.
    bot: Vers quoi regardez-vous ?
    moi: changer de métier, vae
    bot: Si tout était possible, à quoi ressemblerait votre travail dans trois ans ?
    moi: passer
    bot: Qu’attendez-vous de ce bilan sur le plan professionnel ?
    moi: Y voir clair.
    bot: Et sur le plan personnel ?
    moi: Souffler.
    bot: À quoi saurez-vous, à la fin, que le bilan vous a été utile ?
    moi: Je saurai quoi faire.
    bot: Qu’est-ce que vous ne voulez surtout pas ?
    moi: passer
    bot: Aujourd’hui, où en êtes-vous ? « Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources. »
    moi: en partie
    bot: Aujourd’hui, où en êtes-vous ? « Je sais analyser mes compétences professionnelles et personnelles. »
    moi: 2/5
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin). »
    moi: pas encore
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un plan d’action pour réaliser mon projet. »
    moi: passer
    bot: Aujourd’hui, où en êtes-vous ? « Je me sens capable de piloter ma carrière de façon autonome. »
    moi: passer
    bot: De quoi votre projet doit-il tenir compte ?
    moi: revenus
    bot: Précisez si vous le souhaitez.
    moi: passer
    bot: Y a-t-il un revenu en dessous duquel votre projet ne tiendrait pas ?
    moi: 1 800 euros
    bot: Y a-t-il une échéance à ne pas manquer ?
    moi: oui
    bot: Avant quelle date ?
    moi: avant le 1er septembre
    bot: Quand feriez-vous le bilan ?
    moi: les deux
    bot: ${says.workingTimeDiscreet}
    bot: Comment pensez-vous le financer ?
    moi: cpf
    bot: Avez-vous déjà fait un bilan de compétences ?
    moi: c
    bot: ${says.recentBilan}
    bot: Préférez-vous venir ou échanger par visio ?
    moi: sur place
    bot: Dans quelle ville ou quel arrondissement ?
    moi: paris 9e
    bot: Quels moments vous conviennent le mieux ?
    moi: en fin de journée sauf vendredi
    bot: Comment souhaitez-vous recevoir le devis ?
    moi: courriel
    bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
    moi: oui
    bot: Acceptez-vous que ce besoin soit enregistré, pour votre consultant et, si vous le demandez, notre référent handicap ?
    moi: oui j'accepte
    (consentement adaptation given)
    bot: ${says.offered}
    bot: Qu’est-ce qui vous aiderait ?
    moi: 1 et 7
    bot: ${says.notAccessible('Paris 9e')}
    bot: Dans quelle ville ou quel arrondissement ?
    moi: 1
    bot: Dites-nous ce qui vous aiderait.
    moi: Une chaise haute
    bot: Voulez-vous être contacté par le référent handicap ?
    moi: non merci
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: passer
    bot: [Votre accord] oui · On me l’a demandée et j’hésite · Mon chef insiste. · Je ne sais pas encore
    bot: [Vous joindre] Camille · Durand · Par téléphone · camille@exemple.fr · +33612345678 · Midi, Fin de journée
    bot: [Votre situation aujourd’hui] Salarié en CDI · Comptable · passé · 10 ans et plus · Non, et je souhaite que cela reste ainsi · L'équipe va bien, le rythme non.
    bot: [Votre parcours] 12 ans de comptabilité · Bac+2 · passé · passé · passé · passé
    bot: [Ce qui vous amène] Lassitude, Manque de reconnaissance, Envie d’évoluer · passé · Quelques mois · Changer de métier, Me former ou faire une VAE · passé
    bot: [Vos attentes] Y voir clair. · Souffler. · Je saurai quoi faire. · passé
    bot: [Où vous en êtes] 3 – En partie · 2 – Un peu · 1 – Pas encore · passé · passé
    bot: [Vos contraintes] Revenus · passé · 1 800 euros · Oui, avant une date · mardi 1er septembre 2026
    bot: [Organisation et financement] Les deux · CPF (Mon Compte Formation) · Oui, il y a moins de 5 ans · Sur place · Paris 8e · Lundi : fin de journée ; Mardi : fin de journée ; Mercredi : fin de journée ; Jeudi : fin de journée · Courriel
    bot: [Vous accueillir au mieux (facultatif)] Oui · oui · Un lieu accessible en fauteuil ou sans marches, Autre · Une chaise haute · non
    bot: [Relecture] passé
    moi: je transmets à mon consultant
    (soumis)
  `,
  );
  expect(sheet.answers).toMatchObject({
    'INT-B3': 'c',
    'INT-G3D': '2026-09-01',
    'INT-H5': 'paris-08',
    'INT-I3': ['a', 'g'],
  });
});

test('by cards: the agreement stands alone, then pages of one section each', () => {
  talk(
    intake,
    setting,
    `
    bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
    moi: [carte INT-A1=oui]
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: [carte INT-A2=a]
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: [carte INT-A4=a]
    bot: Quel est votre prénom ?
    bot: Et votre nom ?
    bot: Comment préférez-vous être joint ?
    bot: Votre adresse électronique ?
    moi: [carte INT-B1=Camille; INT-B2=Durand; INT-B3=a; INT-B4=camille@exemple.fr]
    (adresse camille@exemple.fr)
    bot: Un numéro de téléphone ?
    bot: À quels moments peut-on vous joindre sans vous gêner ?
    moi: [carte INT-B5=; INT-B6=a,d]
    bot: Quelle est votre situation ?
    bot: Quel est votre métier ou votre poste ?
    moi: [carte INT-C1=e; INT-C2=Soudeuse]
    bot: Depuis combien de temps occupez-vous ce poste ?
    bot: Votre employeur sait-il que vous envisagez un bilan ?
    bot: Comment décririez-vous ce qui va bien, et ce qui va moins bien, dans votre travail ?
    moi: [carte INT-C4=b; INT-C5=d; INT-C6=]
    (discret non)
    bot: Racontez en quelques lignes vos principales expériences, de la plus récente à la plus ancienne.
    bot: Votre niveau de formation ?
    bot: Quelles formations, même courtes, vous ont vraiment servi ?
    bot: De quelle réalisation, au travail ou ailleurs, êtes-vous fier ?
    bot: Y a-t-il eu un tournant, choisi ou subi, qui explique où vous en êtes ?
    moi: [carte INT-D1=Soudeuse 8 ans; INT-D2=b; INT-D3=; INT-D4=; INT-D5=]
    bot: Engagements, passions, responsabilités hors travail : lesquels comptent pour vous ?
    moi: [carte INT-D6=]
    bot: Qu’est-ce qui vous a décidé ?
    bot: Voulez-vous en dire un peu plus ?
    bot: Depuis quand y pensez-vous ?
    bot: Vers quoi regardez-vous ?
    bot: Si tout était possible, à quoi ressemblerait votre travail dans trois ans ?
    moi: [carte INT-E1=a; INT-E2=; INT-E3=a; INT-E4=d,h; INT-E5=]
    bot: « Je ne sais pas encore » ne va pas avec un autre choix. Gardez-le seul, ou gardez les autres : je n’ai rien noté encore.
    bot: Vers quoi regardez-vous ?
    moi: [carte INT-E4=h]
    bot: Qu’attendez-vous de ce bilan sur le plan professionnel ?
    bot: Et sur le plan personnel ?
    bot: À quoi saurez-vous, à la fin, que le bilan vous a été utile ?
    bot: Qu’est-ce que vous ne voulez surtout pas ?
    moi: [carte INT-F1=Y voir clair; INT-F2=; INT-F3=Un plan; INT-F4=]
    bot: Aujourd’hui, où en êtes-vous ? « Je sais nommer mes motivations, mes valeurs, mes besoins et mes ressources. »
    bot: Aujourd’hui, où en êtes-vous ? « Je sais analyser mes compétences professionnelles et personnelles. »
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un projet professionnel concret, cohérent et réaliste (et un projet de formation si besoin). »
    bot: Aujourd’hui, où en êtes-vous ? « J’ai un plan d’action pour réaliser mon projet. »
    bot: Aujourd’hui, où en êtes-vous ? « Je me sens capable de piloter ma carrière de façon autonome. »
    moi: [carte INT-R1=3; INT-R2=2; INT-R3=1; INT-R4=; INT-R5=]
    bot: De quoi votre projet doit-il tenir compte ?
    bot: Précisez si vous le souhaitez.
    moi: [carte INT-G1=h; INT-G2=]
    bot: Y a-t-il une échéance à ne pas manquer ?
    moi: [carte INT-G3=a]
    bot: Quand feriez-vous le bilan ?
    bot: Comment pensez-vous le financer ?
    bot: Avez-vous déjà fait un bilan de compétences ?
    bot: Préférez-vous venir ou échanger par visio ?
    moi: [carte INT-H1=a; INT-H2=c,e; INT-H3=a; INT-H4=b]
    bot: Quels moments vous conviennent le mieux ?
    bot: Comment souhaitez-vous recevoir le devis ?
    moi: [carte INT-H6=jeu-matin,lun-soir; INT-H7=e]
    bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
    moi: [carte INT-I1=c]
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: [carte INT-J1=]
    bot: [Votre accord] oui · Oui, c’est mon choix · Oui
    bot: [Vous joindre] Camille · Durand · Ici, dans cette conversation · camille@exemple.fr · passé · Matin, Fin de journée
    bot: [Votre situation aujourd’hui] Demandeur d’emploi · Soudeuse · 1 à 3 ans · Sans objet · passé
    bot: [Votre parcours] Soudeuse 8 ans · CAP, BEP · passé · passé · passé · passé
    bot: [Ce qui vous amène] Lassitude · passé · Quelques semaines · Je ne sais pas encore · passé
    bot: [Vos attentes] Y voir clair · passé · Un plan · passé
    bot: [Où vous en êtes] 3 – En partie · 2 – Un peu · 1 – Pas encore · passé · passé
    bot: [Vos contraintes] Rien de particulier · passé · Non
    bot: [Organisation et financement] Hors temps de travail · France Travail (AIF), Moi-même, en 2 ou 3 fois · Non · Visio · Lundi : fin de journée ; Jeudi : matin · France Travail
    bot: [Vous accueillir au mieux (facultatif)] Je préfère en parler de vive voix
    bot: [Relecture] passé
    moi: [valider]
    (soumis)
  `,
    { pace: 'page' },
  );
});

test('before the agreement, or while it is asked again, no card can give anything else (R2)', () => {
  const asked = 'bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?';
  const notNow = 'bot: Cette question dépend d’une autre réponse : la vôtre n’a pas été gardée.';
  const sheet = talk(
    intake,
    setting,
    `
    ${asked}
    moi: [carte INT-B1=Camille]
    ${notNow}
    ${asked}
    moi: [carte INT-A1=oui; INT-B1=Camille]
    ${notNow}
    (consentement intake given)
    bot: Cette démarche vient-elle de vous ?
    moi: a
    bot: Êtes-vous prêt à y consacrer du temps entre les rendez-vous (environ 7 heures au total) ?
    moi: corriger INT-A1
    ${asked} (oui)
    moi: [vieille carte INT-A4=a]
    ${notNow}
    ${asked} (oui)
  `,
  );
  expect(sheet.answers).toEqual({ 'INT-A1': true, 'INT-A2': 'a' });
});

describe('no agreement, or no wish: it ends gently', () => {
  test('« non » to the agreement', () => {
    talk(
      intake,
      setting,
      `
      bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
      moi: peut-être
      bot: J’ai besoin d’une réponse nette : « oui, j’accepte » ou « non ».
      bot: Acceptez-vous que vos réponses soient enregistrées pour préparer votre entretien préalable ?
      moi: non
      (consentement intake declined)
      (fin declined)
    `,
    );
    expect(says.declined).toMatch(/ni une faute, ni un motif de licenciement/); // R6
  });
  test('« je n’en veux pas »', () => {
    talk(
      intake,
      setting,
      `
      bot: Cette démarche vient-elle de vous ?
      moi: je n'en veux pas
      (fin unwanted)
    `,
      { answers: { 'INT-A1': true } },
    );
  });
});

describe('the need of adaptation is under a consent of its own', () => {
  const asked =
    'bot: Acceptez-vous que ce besoin soit enregistré, pour votre consultant et, si vous le demandez, notre référent handicap ?';
  const until = { answers: without('INT-I1', 'INT-J1') };
  const erased = '(efface INT-I2, INT-I3, INT-I4, INT-I5)';
  test('refused: nothing is kept, it is as if the person preferred to speak of it', () => {
    const sheet = talk(
      intake,
      setting,
      `
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ?
      moi: b
      ${asked}
      moi: non
      (consentement adaptation declined)
      (note INT-I1=c)
      ${erased}
      bot: ${says.notRecorded}
      bot: Souhaitez-vous ajouter quelque chose ?
    `,
      until,
    );
    expect(sheet.answers).toMatchObject({ 'INT-I1': 'c' });
    expect(Object.keys(sheet.answers)).not.toContain('INT-I2');
  });
  test('taken back by correcting the first answer: what was said is erased, and no late card brings it back', () => {
    const sheet = talk(
      intake,
      setting,
      `
      bot: Souhaitez-vous ajouter quelque chose ?
      moi: corriger INT-I1
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ? (Oui)
      moi: non rien
      (consentement adaptation withdrawn)
      ${erased}
      bot: ${says.adaptationErased}
      bot: Souhaitez-vous ajouter quelque chose ?
      moi: corriger INT-I1
      bot: Souhaitez-vous nous signaler un besoin d’adaptation ? (Non, rien à signaler)
      moi: b
      ${asked}
      moi: oui
      (consentement adaptation given)
      bot: ${says.offered}
      bot: Qu’est-ce qui vous aiderait ?
      moi: [vieille carte INT-I3=a]
      bot: Vous avez déjà répondu : votre réponse n’a pas changé. Pour la modifier, dites « corriger ».
      bot: Qu’est-ce qui vous aiderait ?
    `,
      { answers: { ...until.answers, 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['d'], 'INT-I5': false } },
    );
    expect(sheet.answers).not.toHaveProperty('INT-I3');
  });
  test('a place is still offered when none is accessible: looking for a solution (R46)', () => {
    const places = setting.places.map((place) => ({ ...place, accessible: false }));
    const answers = { 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a'] };
    const field = fieldNamed(intake.form({ ...setting, places, answers }), 'INT-H5', answers);
    expect(field?.shape).toMatchObject({ options: [{ id: 'autre' }] });
    expect(field?.prompt.help).toMatch(/lieu accessible/);
  });
  test('the provider has no place at all: the question is not a dead end', () => {
    expect(fieldNamed(intake.form({ ...setting, places: [], answers: {} }), 'INT-H5', {})?.shape).toMatchObject({
      options: [{ id: 'autre' }],
    });
  });
});

test.each([
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['a'] }, true],
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': ['d'] }, false],
  [{ 'INT-I1': 'b', 'INT-I2': true, 'INT-I3': null }, false],
  [{ 'INT-I1': 'b', 'INT-I2': false, 'INT-I3': ['a'] }, false],
  [{ 'INT-I1': 'c', 'INT-I2': true, 'INT-I3': ['a'] }, false],
  [{}, false],
])('an accessible place is needed, told and agreed to: %j %s', (answers, is) => expect(needsAccess(answers)).toBe(is));

describe('what is required depends on what was said, and where', () => {
  const required = (key: string, channel: 'webchat' | 'teams', answers: Record<string, unknown>) =>
    fieldNamed(intake.form({ ...setting, channel, answers }), key, answers)?.shape.required;
  test.each([
    ['INT-B4', 'webchat', { 'INT-B3': 'a' }, true],
    ['INT-B4', 'teams', { 'INT-B3': 'a' }, false],
    ['INT-B4', 'teams', { 'INT-B3': 'b' }, true],
    ['INT-B5', 'teams', { 'INT-B3': 'a' }, false],
    ['INT-B5', 'webchat', { 'INT-B3': 'c' }, true],
  ] as const)('%s on %s with %j: %s', (key, channel, answers, is) => expect(required(key, channel, answers)).toBe(is));
});

test('an answer corrected to the same says nothing twice; a new address is to be confirmed', () => {
  talk(
    intake,
    setting,
    `
    bot: Souhaitez-vous ajouter quelque chose ?
    moi: corriger INT-B4
    bot: Votre adresse électronique ? (camille@exemple.fr)
    moi: c.durand@exemple.fr
    (adresse c.durand@exemple.fr)
    bot: Souhaitez-vous ajouter quelque chose ?
  `,
    { answers: without('INT-J1') },
  );
});

describe('the form itself', () => {
  const prompts = form.questions.map(({ key, field }) => [key, field({ 'INT-A1': true }).prompt] as const);
  test('one name, one question: « corriger … » can tell them apart', () => {
    const names = prompts.map(([, { label }]) => label);
    expect(new Set(names).size).toBe(names.length);
  });
  test('every question says what it is for, and what kind of data it asks (R8)', () => {
    for (const [key, prompt] of prompts)
      expect(prompt, key).toMatchObject({ why: expect.stringMatching(/\.$/), class: expect.stringMatching(/^[PSN]$/) });
  });
  test('what is sensitive is asked only after its consent', () => {
    const sensitive = prompts.filter(([, prompt]) => prompt.class === 'S').map(([key]) => key);
    expect(sensitive).toEqual(['INT-I2', 'INT-I3', 'INT-I4', 'INT-I5']);
  });
  test('texts use the typographic apostrophe', () => {
    for (const [, prompt] of prompts) expect(JSON.stringify(prompt)).not.toMatch(/\p{L}'\p{L}/u);
  });
  test('complete answers lead to the summary', () => {
    expect(step(form, { ...newSheet(runId('r')), answers: ANSWERS }).kind).toBe('confirm');
  });
  test('it is one of the dialogs', () => {
    expect(dialogCalled('intake')).toBe(intake);
    expect(dialogCalled('gone')).toBeUndefined();
    expect(new Set(DIALOGS.map(({ id }) => id)).size).toBe(DIALOGS.length);
  });
  test('it is made once for the same day, channel and places', () => {
    const again = { ...setting, answers: ANSWERS };
    expect(intake.form(again)).toBe(intake.form({ ...setting, answers: {} }));
    for (const change of [{ today: '2026-03-03' }, { channel: 'teams' as const }, { places: [] }])
      expect(intake.form({ ...again, ...change })).not.toBe(form);
  });
});
