import type { LanguageId } from '../consultation/clinic';
import type { later } from './en/later';
import { shell as english } from './en/shell';

/** What every language says up to the first picture; English sets the shape, and the compiler holds others to it. */
export type Shell = typeof english;

/** What every language says after it. */
export type Later = typeof later;

/** A language: two files, of which a page fetches only those of the language it speaks. */
interface Language {
  readonly shell: () => Shell | Promise<Shell>;
  readonly later: () => Promise<Later>;
}

/** The languages. English is part of whatever imports this, so that its first paint waits for nothing. */
export const languages: Readonly<Record<LanguageId, Language>> = {
  en: {
    shell: () => english,
    later: async () => (await import('./en/later')).later,
  },
  es: {
    shell: async () => (await import('./es/shell')).shell,
    later: async () => (await import('./es/later')).later,
  },
};
