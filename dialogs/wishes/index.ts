// When and where somebody would rather be received: read from their words, kept together, said back.
export { wishesOfIntake } from './intake.ts';
export { mergeWishes } from './merge.ts';
export { readWishes, type WishesContext, type WishesRead } from './read.ts';
export { MOMENT_HOURS } from './windows.ts';
export { type Shown, slotLabel, wishesInWords } from './wishes.fr.ts';
