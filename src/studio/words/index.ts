import { en } from './en';

/** What a catalogue must hold; a language is complete when it has this shape. */
export type Catalogue = typeof en;

/** The words on screen. English is the first catalogue; others stand beside it. */
export const words: Catalogue = en;
