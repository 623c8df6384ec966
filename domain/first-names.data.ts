// First names people bear in France, without accents: those that are no ordinary word, nor a town.
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes aicha alain albert alex alexandra alexandre alexis alice alicia aline alix amandine ambre amelie amina amira
  anais andre andrea ange angela angelique anna anne annie antoine antonin arnaud arthur astrid aude audrey augustin aurelie aurelien aurore
  axel aya baptiste barbara bastien beatrice benedicte benjamin benoit bernard bernadette bertrand brigitte bruno camille carine carla carole
  caroline catherine cecile cedric celia celine chantal charles charlotte chloe christelle christian christiane christine christophe claire
  claude claudine clement clementine colette constance corentin corinne cyril damien daniel danielle david deborah delphine denis denise
  didier diane djamel dominique dorothee edith edouard eleonore elena eliane elias elisabeth elise ella elodie eloise emilie emilien emma
  emmanuel emmanuelle enzo eric erika estelle esther etienne eugenie eva eve evelyne fabien fabienne fabrice fanny farid fatima fatou felix
  fernand florence florent florian francine francis francois francoise franck frederic frederique gabriel gabrielle gael gaelle genevieve
  geoffroy georges gerald gerard germain ghislaine gilbert gilles ginette gisele gregory guillaume gustave guy habib hassan helene henri
  herve hugo ibrahim ines irene isabelle ismael jacqueline jacques jamila jean jeanne jennifer jeremy jerome jessica joel joelle johanna
  jonathan jordan jose josette josephine josiane julia julie julien juliette justine kamel karim karine katia kevin khadija kim laetitia
  laura laure laurence laurent laurie lea leila lena leo leon lilian liliane lina lisa loic lola louane louis louise luc lucas lucie lucien
  ludovic lydia lydie madeleine mael maeva malika manon marc marcel margaux margot marie marina marine marion marlene martin martine
  mathieu mathilde mathis matteo matthieu maud maurice maxence maxime mehdi melanie melissa michael michel michele mickael mireille
  mohamed mohammed monique morgane mounir mustapha myriam nabil nadege nadia nadine nassim nathalie nathan nicolas nicole noemie nora
  nordine odette odile olivia olivier oceane omar oscar pascal pascale patrice patricia patrick paul paule pauline perrine philippe pierre
  quentin rachel rachid raphael raymond rayan rebecca regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland
  romain romane rosalie roxane sabine sabrina said salima samia samir samira samuel sandra sandrine sara sarah sebastien serge severine
  sofia solange solene sonia sophie stephane stephanie sylvain sylvie tatiana tania teddy theo theodore therese thibault thibaut thierry
  thomas tiphaine tristan valentin valentine valerie vanessa veronique victor victoire vincent violette virginie viviane wassim william
  xavier yacine yann yannick yasmine yassine yoann yohan yolande youssef yves yvette yvonne zoe zineb zohra`
    .trim()
    .split(/\s+/),
);

/** Those that are words too: without a capital they are a name only where one is announced. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  `alexandra ambre ange angelique aurore baptiste benjamin benoit charlotte claire clement clementine constance denis diane elise florence
  germain gilles guillaume jacques jean julien laure louis madeleine marc marie marina marine maxime oceane olive olivier oscar pascal
  pascale patrice pierre regis rene renee richard robert robin romain romane sabine serge sylvain veronique victoire violette virginie said
  eve alix aude alma aya`
    .trim()
    .split(/\s+/),
);
