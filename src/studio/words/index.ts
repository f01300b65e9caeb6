import { en } from './en';

export { chooseLanguage, inLanguage, language } from './language';

/** What a catalogue must hold; a language is complete when it has this shape. */
export type Catalogue = typeof en;

/** The words on screen. */
export const words: Catalogue = en;
