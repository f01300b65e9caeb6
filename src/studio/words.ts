import type { LanguageId, UnitSystem } from '../consultation/clinic';
import type { Consultation } from '../consultation/document';
import { phaseOf } from '../consultation/moment';
import { languages } from '../words/languages';
import { speaker } from '../words/speaker';
import { changeClinic, clinicStore, useClinic } from './stores/clinicStore';

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

/** The words on screen up to the first picture; those of a language other than English are fetched before anything is drawn. */
export const words = await languages[language].shell();

const unitsNow = (): UnitSystem => clinicStore.getState().clinic.units;

/** The units in use; whoever shows a measure follows a change of them by calling this. */
export const useUnits = (): UnitSystem => useClinic().units;

/** This page's numbers, measures and captions, in the page's language and the clinic's units. */
export const speech = speaker({ words, locale, units: unitsNow });

export const {
  written,
  money,
  currencyName,
  readNumber,
  lengthInUnits,
  fineLength,
  areaNumber,
  areaInUnits,
  densityNumber,
  densityInUnits,
  perLengthInUnits,
  areaUnit,
  areaUnitSpoken,
  densityFromUnits,
  chancesInWords,
  chancesInBrief,
  matchInBrief,
} = speech;

/** What a picture of a consultation's moment is called. */
export const captionOf = (consultation: Pick<Consultation, 'time' | 'treatment'>): string =>
  speech.captionOf(phaseOf(consultation));
