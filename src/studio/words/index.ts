import { en } from './en';
import { language } from './language';

export { chooseLanguage, inLanguage, language } from './language';

/** What a catalogue must hold; a language is complete when it has this shape. */
export type Catalogue = typeof en;

/**
 * The words on screen. English is part of the page, so that its first paint waits for nothing; another language is
 * fetched before anything is drawn.
 */
export const words: Catalogue = language === 'es' ? (await import('./es')).es : en;
