import type { LanguageId } from '../../consultation/clinic';
import { changeClinic, clinicStore } from '../stores/clinicStore';

/** The language of this page: the clinic's, decided once, as it opens. */
export const language: LanguageId = clinicStore.getState().clinic.language;

/** The browser's own variety of the language: it says how numbers, dates and money are written. */
export const locale: string =
  (globalThis.document === undefined ? [] : globalThis.navigator.languages).find((tag) =>
    tag.toLowerCase().startsWith(language),
  ) ?? language;

if (globalThis.document !== undefined) document.documentElement.lang = language;

/** Remembers a language and opens the page anew in it; the consultation is kept as at any closing. */
export function chooseLanguage(next: LanguageId): void {
  changeClinic((clinic) => ({ ...clinic, language: next }));
  window.location.reload();
}

/** Of words that a feature keeps beside it, those of this page's language. */
export function inLanguage<T>(catalogues: Readonly<Record<LanguageId, T>>): T {
  return catalogues[language];
}
