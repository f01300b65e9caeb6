import { languageIds, type LanguageId } from '../../consultation/clinic';

const key = 'stipple.language';

const known = (text: string | undefined): LanguageId | undefined =>
  languageIds.find((id) => id === text);

function remembered(): LanguageId | undefined {
  try {
    return known(globalThis.localStorage?.getItem(key) ?? undefined);
  } catch {
    return undefined;
  }
}

/** The first language of the browser that there is a catalogue for; English else, and outside a browser. */
function preferred(): LanguageId {
  const wanted = globalThis.document === undefined ? [] : globalThis.navigator.languages;
  return wanted.map((tag) => known(tag.slice(0, 2).toLowerCase())).find(Boolean) ?? 'en';
}

/** The language of this page: decided once, as it opens. */
export const language: LanguageId = remembered() ?? preferred();

/** Remembers a language and opens the page anew in it; the consultation is kept as at any closing. */
export function chooseLanguage(next: LanguageId): void {
  try {
    window.localStorage.setItem(key, next);
  } catch {
    // Without storage the browser's own language stays.
  }
  window.location.reload();
}

/** Of words that a feature keeps beside it, those of this page's language. */
export function inLanguage<T>(catalogues: Readonly<Record<LanguageId, T>>): T {
  return catalogues[language];
}
