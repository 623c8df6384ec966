// Words a statement may use that its quotation does not: they join, they say nothing. Whatever tells before from after, all from some,
// or more from less is not here. Without accents.
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const FREE: ReadonlySet<string> = new Set([
  ...list(`a ai as au aux avait avec avez avoir avons ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci comme d dans
    de des donc du elle elles en est et etaient etait etant ete etes etre eu eux aura auront ait aient fut ici il ils j je l la le les
    leur leurs lors lui m ma mais me mes mon n ne nos notre nous on ont or ou par pas pour pourquoi puis qu quand que quel quelle quelles
    quels qui quoi s sa se sera seront serait ses soit soient sont sommes son sous sur t ta te tes ton tu un une vers vos votre vous y
    dont ainsi afin alors aussi egalement lequel laquelle lesquels lesquelles duquel auquel si selon via entre lorsque y jusqu jusque
    oui non`),
  ...list(`agit fait faire faites font se deroule deroulent s'agit existe trouve trouvent situe situee situes figure indique indiquent
    precise precisent prevoit prevu prevue prevus prevues permet permettent concerne concernent propose proposee proposes proposent
    eleve represente constitue consiste sert servent savoir notamment c'est-a-dire dit parle peut peux peuvent
    pouvez pouvoir pourra pourront pourrez doit doivent devez devra devront faut faudra est-ce lieu voici`),
]);

/** English, read only when the statement is in English. */
export const FREE_ENGLISH: ReadonlySet<string> = new Set(
  list(`a an the of to in on at by for with from as is are was were be been being it its this that these those there here he she they them
    their his her you your yours we our us i my and or but so if then than which who whom whose what when where how do does did has have
    had having will would shall should can could may might must not no nor also into onto within about upon per via such s t re ll ve
    yes take takes taken taking place held offered provided given gives give get gets made make makes up out between there during set`),
);

/** One meaning, several words: the first of a line stands for all. Only what can replace one another without changing a right. */
export const SAME: readonly string[] = [
  'prix tarif cout coute coutent couter coutera montant',
  'duree dure durent durer durera',
  'entretien rendezvous',
  'mail courriel email e-mail adresse-mail',
  'telephone appeler',
  'contacter contact joindre contactez joignez',
  'comprendre comprend comprennent compris comprise inclure inclut incluent inclus incluse comporte comportent contient contiennent',
  'commencer commence debute debuter demarre demarrer debut commencement demarrage',
  'finir fin termine terminer acheve',
  'semaine hebdomadaire',
  'salarie employe',
  'tous tout toute toutes',
  'gratuit gratuite gratuits gratuites gratuitement',
  'conserver conserve conservee conserves conservees conservation garde gardes gardees',
  'detruire detruit detruits detruite detruites destruction',
  'distanciel visio visioconference',
  'accessible accessibles accessibilite',
  'etape phase phases etapes',
  'lieu lieux',
  'prendre prend prennent pris prise prises',
  'engager engage engagent engagement',
  'remettre remise remis remises',
  'disposer dispose disposent disposez',
  'decrire decrit decrivent decrits decrite',
  'prevoir prevoit prevoient',
  'suivre suit suivent suivi suivis suivie',
  'organiser organise organisent',
  'definir definit definissent defini definie',
  'signer signe signent signee signature',
  'repartir repartis reparti reparties',
  'ouvrir ouverture ouvert ouverte',
];
