// English words of questions about training and assessment, and the French words of documents they translate. Of the trade, not of a provider.
// « english words : french words ». A word that is not here cannot be said in English: the French answer is then given.
export const ENGLISH: readonly string[] = `
price cost costs fee fees rate amount : prix tarif coût montant
free charge : gratuit
assessment assessments review appraisal : bilan évaluation
skill skills competence competences competency : compétences bilan
session sessions meeting meetings interview interviews appointment appointments : entretien séance rendez-vous
preliminary prior initial first : préalable préliminaire premier
last lasts duration length long : durée
hour hours : heures
week weeks : semaine
day days : jours
working business : ouvrés
month months : mois
year years : ans année
before : avant
after following : après
begin begins start starts starting beginning commence : commencer
end ends ending finish final : fin
phase phases stage stages step steps : phase étape
conclusion : conclusion
investigation : investigation
report summary synthesis : synthèse rapport
document documents paper papers : document
booklet guide : livret
employer company firm business : employeur entreprise
employee employees worker : salarié
consultant adviser advisor counsellor : consultant conseiller
trainer : formateur
manager officer person : référent responsable personne
disability disabled handicap handicapped : handicap
wheelchair accessible accessibility access mobility : pmr accès
remote remotely online distance video videoconference : distanciel visio distance
site person face onsite premises : présentiel face-à-face locaux
place places location locations venue site sites centre centres : lieu lieux centre
address : adresse
phone telephone call : téléphone
email mail e-mail : mail
contact reach : contacter
fund funded funding finance financed financing pay paid pays payment : financement financer prise charge règlement
covered cover : prise charge
training course courses : formation
free gratis : gratuit
commitment obligation binding : engager engagement
confidential confidentiality secret secrecy : confidentiel secret confidentialité
consent agreement approval : accord consentement
written writing : écrit
law legal : loi légal
article articles : article
decree : décret
code labour labor : code travail
work job working employment : travail emploi
time times : temps
personal : personnel
individual individually : individuel
group : groupe
test tests : test
questionnaire questionnaires : questionnaire
tool tools : outil
method methods : méthode
project projects plan : projet
career professional : professionnel carrière
result results outcome : résultat
goal objective objectives aim purpose : objectif but
kept keep retained retention stored : conserver
destroy destroyed destruction deleted : détruire
sent send shared share disclosed communicated : transmettre communiquer envoyer
third : tiers
party : tiers
beneficiary participant : bénéficiaire
public open everyone anyone : public toute personne
requirement requirements prerequisite prerequisites : prérequis
registration register enrol enroll enrolment sign : inscription inscrire
delay deadline period : délai
quote quotation estimate : devis
contract agreement convention : convention contrat
tripartite : tripartite
follow-up monitoring followup : suivi
satisfaction survey : satisfaction
certificate certification certified : certificat certification
diploma degree : diplôme
unemployed jobseeker : demandeur emploi chômeur
self-employed freelance independent : indépendant
holiday leave : congé
refuse refused refusal : refus refuser
accept accepted : accepter
request application : demande
answer reply response : réponse
all every : tous
several : plusieurs
maximum most limit : maximum
minimum least : minimum
between : entre
total overall : total
tax taxes vat included excluded including excluding incl excl : ttc ht
euro euros eur : euros
option optional : option
support help assistance : accompagnement aide
welcome : accueil
platform : plateforme
team : équipe
quality : qualité
right rights : droit
data : données
privacy private : vie privée
complaint : réclamation
rules regulations : règlement
terms conditions condition : conditions
month monthly : mois
paris : paris
guidance : orientation accompagnement
`
  .trim()
  .split('\n');
