/** What every picture says in its pixels and in its metadata, by language. */
const labels: Readonly<Record<string, string>> = {
  en: 'Simulation - not a guarantee of results',
  es: 'Simulación - no es una garantía de resultados',
};

/** In English: what readers of metadata look for. */
export const SIMULATION_LABEL = labels.en ?? '';

/** In the language of the page. */
export function shownLabel(): { readonly language: string; readonly text: string } {
  const { lang } = document.documentElement;
  const text = labels[lang];
  return text === undefined
    ? { language: 'en', text: SIMULATION_LABEL }
    : { language: lang, text };
}
