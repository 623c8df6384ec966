// Words of the way people talk to a person: nothing is asked about by them. A word that can be what is asked about is not here,
// but for a few that are mostly talk (« par rapport à », « avoir besoin »): neutral.ts says what becomes of those.
export const NEUTRAL: readonly string[] = [
  // Hello, please, thank you, sorry; and as a phone writes them.
  `bonjour bonsoir salut coucou hello hey yo bjr bsr slt merci mci thx svp stp sil plait please pardon excusez excuse désolé désolée dsl
  cordialement salutations bises bye ciao bienvenue allo dac daccord ok okay ouais oui non si nope yes yep lol mdr ptdr haha tkt`,
  // Hesitating, insisting, joining.
  `alors euh bah ben hein bref voilà tiens tenez enfin etc idem quoi pq pk pkoi pourquoi comment combien donc sinon sauf même quand tant
  autant cependant pourtant malgré quoique tandis dès vers hors grâce cause raison raisons effectivement évidemment forcément
  finalement surtout seulement uniquement notamment également justement peut-être vraiment juste exactement précisément concrètement
  simplement normalement généralement franchement honnêtement sincèrement clairement probablement certainement apparemment
  éventuellement réellement sérieusement tellement environ actuellement maintenant aujourd hui rapidement tranquille tranquillement
  absolument automatiquement autrement carrément complètement correctement couramment doucement entièrement expressément facilement
  fréquemment globalement habituellement heureusement idéalement largement logiquement malheureusement officiellement parfaitement
  particulièrement pratiquement principalement quasiment rarement récemment spécialement spécifiquement strictement systématiquement
  théoriquement totalement visiblement volontiers personnellement hier demain tard tôt vite déjà toujours jamais parfois souvent encore
  longtemps longuement temps bientôt`,
  // How much, without a number.
  `peu beaucoup très trop assez tout toute tous toutes plein pareil rien quelconque quelque quelques quelqu chacun chacune
  ensemble seul seule seuls hyper super ultra archi vachement grave méga bcp`,
  // To want, to be able, to have to.
  `raconte raconter confie confier bloquer caler enchainer enchaîner joue jouer voudrais voudrait voudriez voulais voulait veux veut veulent voulez voulons vouloir voulu aimerais aimerait aimeriez aimerions aimer aime
  souhaite souhaiterais souhaitez souhaitons souhaiter désire désirez désirer espère espérer peux peut peuvent peuve pouvez pouvons pouvoir
  pourrais pourrait pourriez pourraient pourra pourrai pourrez pourront pouvait puisse puissent puis-je puis dois doit doivent devrais
  devrait devriez devra devrai devront devoir devez devait faut faudra faudrait fallait falloir préférer préfère préfères préférence envie besoin
  devons suffit suffire suffira droit ose tenter essayer essaie essayé compter compte envisage envisager intéressé intéresse intéresser intéressée faisable envisageable jouable`,
  // To be, to have, to do, to go, to come, to take, to give, to put.
  `être étais était étiez étaient serait serais seraient seriez sera serai serez seront soit soient avoir aurai aura aurez auront aurait aurais
  auraient avais avait aviez avaient eu ai-je avez-vous ya j'ai a-t fais fait faite faites faits font faire fera ferai ferez feront ferait ferais
  feriez faisons faisait faisais fasse fassent vais va vas vont aller allez allons irai ira irait irais allait allais aille viens vient viennent venais venir
  viendrai viendra viendrait venait existe existent existerait exister prendre prends prend prenez prennent pris prise prendrait donner donne
  donnez donné donnent donnera donnerait mettre met mettez mets mis mettent passer passe passez passé passent laisser laisse arriver arrive arrivé
  arrivent rester reste restent tenir tient sortir sors sort rendre rend tourner tombe tomber rentre rentrer avance avancer devenir devient
  deviens deviennent devenu retrouver retrouve retrouvent servir sert servent serve agit agir valoir vaut mieux vit vis vivre disposer
  dispose disposez posséder possède profiter profite bénéficier bénéficie bénéficiez bénéficient bénéficié permettre permet permettent permettez aider aidez aident aidé
  marche fonctionne fonctionner déroule utilise utilises utilisez utiliser obtenir obtient obtenu recevrai représente représentent
  revenir revient reviens revenez amener ramener bouge bouger touche toucher poser pose posez posé consacrer consacre éviter évitez évite
  peur crains craindre inquiet inquiète inquiéter flippe flippé trouille rassurer rassurez rassure
  travaille travailler travailles travaillent bosse bosser bosses bossent
  représenter correspond correspondre consiste consister concerne concernent concernant concernée`,
  // To say, to ask, to know, to think, to see.
  `demande demander demandais demandez demandé dites dire dis dit dira dirai dirait disait disent parle parler parlez parlent parlé savoir sais sait
  savez savent saurais saurait saurez sache connais connaître connaissez connaissent connu explique expliquer expliquez préciser précisez
  précise confirmer confirmez répondez rappeler rappelez rappelle propose proposez proposent proposes proposer prévoir prévu prévue prévus
  prévoyez penser pense pensez pensais pensait croire crois croyez croyais imagine imaginer suppose supposer sembler semble semblerait
  paraît paraîtrait comprendre comprends comprenez compris entendre entendu lire lu voir vois voit voyez vu regarder regardé chercher cherche
  cherchons cherchez cherchais recherche trouver trouve trouvent trouverai trouvé piger pigé capter capté tombé habite habitons
  questionne interroge renseignements connaît discuter discute discutes suggérer suggère insiste ressemble dépend dépendezr
  adresser adressez`,
  // Vague things, and what is said of them.
  `chose choses truc trucs machin bidule bazar genre sorte espèce type types cas façon manière moyen moyens mode modes idée idées sujet point
  part côté niveau rapport propos lieu sens-là exemple exemples principe fond bout tour fois coup hasard moment moments total détail détails élément
  éléments aspect situation contexte occasion circonstance circonstances mot mots doute doutes impression
  question questions réponse info infos information renseignement problème problèmes pb pbs souci soucis possibilité possible possibles
  normal normale normaux classique standard général différent différente différents précis précises concret concrets
  concrète vrai vraie sûr sûre certain certaine bon bonne bons bien gros grosse grand grande petit petite nouveau nouvelle nouveaux
  actuelle actuel actuels dernier dernière derniers importe important importante sérieux cool génial top parfait nickel chouette
  version tête aise gêne gênant galère bras cœur milieu solo utile
  sympa bof compliqué facile simple difficile curieux curieuse l'air`,
  // People who only stand around the question, and where.
  `mes mon ma moi-même vous-même personne personnes gens monde gars mec dame monsieur madame mari copain copine pote potes ami amie
  collègue collègues voisin voisine cousin cousine frère sœur beau-frère belle-sœur jeune vieux vie an ans
  infirmier infirmière soignant soignante aide-soignante comptable maçon plombier électricien menuisier caissier caissière prof professeur
  enseignant enseignante cuisinier vendeur vendeuse chauffeur routier agriculteur technicien technicienne éducateur
  éducatrice kiné ingénieur informaticien informaticienne coiffeur coiffeuse mécanicien juriste ouvrière usine chantier magasin gosse gosses
  chez près proche loin là ici ailleurs partout dedans dessus dessous là-dedans quels quelles souffre souffrir`,
].flatMap((words) => words.trim().split(/\s+/));
