// First names people bear in France, without accents: those that are no everyday word, nor a town.
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `abdel abdou aboubacar adele adrien agathe agnes ahmed aicha alain albert alex alexandra alexandre alexis ali alice alicia aline alix
  amadou amandine ambre amelie amina aminata amira anais andre andrea ange angela angelique anna anne annie antoine antonin arnaud
  arthur astrid aude audrey augustin aurelie aurelien aurore awa axel aya baptiste barbara bastien beatrice benedicte benjamin benoit
  bernadette bernard bertrand bilal boris brahim brigitte bruno bryan camille carine carla carole caroline catherine cecile cedric
  celia celine chaima chantal charles charlotte chloe christelle christian christiane christine christophe cindy claire claude claudia
  claudine clement clementine colette coline constance corentin corinne cyrielle cyril dalila damien daniel danielle david deborah
  delphine denis denise diane didier diego djamel dominique dorothee dylan eddy edith edouard elena eleonore eliane elias elisabeth
  elise ella elodie eloise emeline emilie emilien emma emmanuel emmanuelle enora enzo eric erika estelle esther ethan etienne eugenie
  eva evan eve evelyne fabien fabienne fabiola fabrice fanny fanta farid farida fathia fatima fatou fatoumata felix fernand fiona
  florence florent florian francine francis franck francois francoise frederic frederique gabriel gabrielle gael gaelle gaetan
  genevieve geoffroy georges georgette gerald gerard germain ghislaine gilbert gilles ginette gisele gregory guillaume gustave guy
  gwenaelle habib hakim hamza hanane hassan hawa hector helene henri herve hicham houda hugo ibrahim imane ines ingrid irene isabelle
  ismael ivan jacqueline jacques jade jamal jamila jean jeanne jennifer jeremie jeremy jerome jessica jimmy joachim joel joelle johan
  johanna jonathan jordan jose joseph josephine josette josiane judith jules julia julie julien juliette justine kamel karim karima
  karine katia kevin khadija khalid killian kim laetitia laila lamia larissa latifa laura laure laurence laurent laurie lea leila lena
  leo leon lilian liliane lina lionel lisa lise loic lola lorena louane louis louise luc luca lucas lucie lucien lucille ludivine
  ludovic luis lydia lydie madeleine mae mael maelle maeva magali malika mamadou manon manuel marc marcel margaux margot marguerite
  maria mariam marianne marie marilyne marina marine mario marion marjorie marlene martin martine marwa maryam maryline maryse mathieu
  mathilde mathis matteo matthieu maud maurice maxence maxime maya mehdi melanie melissa michael michel michele mickael mireille
  mohamed mohammed monique morgane mouna mounir moussa mustapha myriam nabil nadege nadia nadine nassim natacha nathalie nathan nawel
  ndeye nelly nicolas nicole nina noah noe noelle noemie nolwenn nora nordine nour noura oceane odette odile olga olivia olivier omar
  ophelie oscar oumar oumou ousmane pablo paola pascal pascale patrice patricia patrick paul paula paule pauline pedro penelope
  perrine philippe pierre quentin rachel rachid rafael rania raphael rayan raymond rebecca regine regis remi remy renaud rene renee
  riad richard rita robert robin rodolphe rodrigue roger roland romain romane romeo rosa rosalie rosine roxane ruben rudy sabine
  sabrina said salim salima salma salome samia samir samira samuel samy sana sandra sandrine sara sarah sebastien selma serge sergio
  severine shirley sidonie simon simone sofia sofiane solange solene sonia sophia sophie souad soukaina souleymane stephane stephanie
  steven suzanne sylvain sylvia sylvie tania tarik tatiana teddy teresa theo theodore therese thibault thibaut thierry thomas timothee
  tiphaine tom tony tristan ugo ulysse valentin valentine valerie vanessa veronique victoire victor victorine vincent violette
  virginie viviane wafa wassim wendy william xavier yacine yann yannick yannis yasmina yasmine yassine yoann yohan yolande youssef
  yves yvette yvonne zahra zakaria zineb zoe zohra`
    .trim()
    .split(/\s+/),
);

/** Those that are words too: without a capital they are a name only where one is announced. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  `alexandra alix alma amadou ambre ange angelique aude aurore aya baptiste benjamin benoit charlotte claire clement clementine
  constance denis diane elise eve florence germain gilles guillaume jacques jade jean joseph jules julien laure lise louis luis
  madeleine manuel marc marguerite maria marie marina marine maxime maya moussa oceane olive olivier oscar pascal pascale patrice
  pierre regis rene renee richard robert robin romain romane rosa sabine said sana serge sylvain veronique victoire violette virginie`
    .trim()
    .split(/\s+/),
);
