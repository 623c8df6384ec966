// Words of the way people talk to a person: nothing is asked about by them. A word that can be what is asked about is not here.
export const NEUTRAL: readonly string[] = `
bonjour bonsoir salut merci svp stp sil plait please alors euh bah ben hein hello coucou ok daccord juste vraiment exactement pardon excusez désolé
précisément concrètement simplement normalement généralement vraiment franchement honnêtement sincèrement clairement effectivement évidemment forcément
savoir sais sait saurais sache voudrais voulais voudrait veux veut voulez vouloir voulons aimerais aimerait aimer aime souhaite souhaiterais souhaitez souhaitons
demande demander demandais dites dire dis dit disait connaître connais expliquer expliquez explique préciser précisez précise confirmer confirmez
peux peut peuvent peuve pouvez pouvoir pourrais pourrait pourriez pouvons pourra puis-je puis dois doit doivent devrais devoir devez faut faudra faudrait
fais fait faite faites faits font faire fera ferai ferait feriez faisons faisait vais va vont aller allez ira irai allait viens vient venir viennent venais
existe existent existerait trouve trouver trouvent trouverai possible possibles possibilité question questions info infos information renseignement
parle parler parlez parlent parlé donne donner donnez donnent donné vaut mieux bien bon bonne bons chose choses truc trucs sorte genre cas niveau général gens
personne personnes quelque quelques quelqu propose proposez proposent proposer prévoir prévu prévue prévus prévoyez concerne concernant concernée rapport propos
total vous-même mettre met mettez mis marche fonctionne fonctionner déroule utilise utilisez utiliser utilisés ya rien quelconque actuellement maintenant aujourd hui
rappeler rappelez rappelle souci soucis problème pb pbs problèmes près vois voir voit voyez réellement sérieusement tellement environ habite habitons proche loin
avez-vous tenir tient compter compte penser pense pensez croire crois croyez imagine imaginer suppose supposer semble sembler paraît entendu entendre
lu lire vu demandé regardé regarder chercher cherche recherche cherchons rester reste restent
comprendre comprends comprenez compris besoin envie intéressé intéresse intéresser intéressée idée idées façon manière moyen sujet point part côté
peu beaucoup très trop assez tout toute tous toutes vrai vraie vraiment pareil vite tard tôt déjà toujours jamais parfois souvent encore enfin surtout seulement uniquement
hier demain autant tant quand même cependant pourtant sauf sinon idem bref quoi pq pk pkoi pourquoi comment combien
mari mes mon ma copain copine collègue collègues pote potes amie voisin ami dame monsieur madame
an ans jeune vieux moi-même personnellement actuelle actuel actuels nouveau nouvelle nouveaux grand grande petit petite gros grosse
avoir être étais était serait seraient sera seront soit serai aurai aura aurait auront avais avait eu
obtenir obtient obtenu recevrai prendre prends prend prenez pris prise passer passe passez passé passent laisser laisse arriver arrive arrivé sortir sors sort
essayer essaie tenter servir sert servent serve rendre rend tourner falloir valoir
vivre vie vis monde gars truc machin bidule là-dedans dedans dessus dessous là ici ailleurs partout
sûr sûre certain certaine certainement probablement apparemment peut-être éventuellement
normal normale normaux classique standard type types différent différente différents précis précise précises
etc voilà tiens ouais oui non si nope yes yep lol mdr haha
importe important importante sérieux
svp rapidement tranquille tranquillement cool super génial top parfait
j'ai l'air tour fois coup hasard principe fond bout
ensemble seul seule seuls chacun chacune
réponse répondez svp
disposer dispose disposez posséder possède avoir lieu
concret concrets concrète vers représenter représente représentent correspondre correspond hors dernier dernière derniers moment moments faisable envisageable jouable moyens mode modes genre préférer préfère préfères préférence quels quelles finalement exemple exemples souffre souffrir longtemps tombe tomber rentre rentrer avance avancer compliqué facile simple difficile
`
  .trim()
  .split(/\s+/);
