import { languages } from '../words/languages';
import { language } from './words';

let wordsFetched: Promise<unknown> | undefined;

/** The words of all that comes after the first picture; a fetch that failed is tried again. */
function fetchLaterWords(): Promise<unknown> {
  wordsFetched ??= languages[language]
    .later()
    .then(() => import('./laterWords'))
    .catch((error: unknown) => {
      wordsFetched = undefined;
      throw error;
    });
  return wordsFetched;
}

/**
 * Fetches a part of the studio that speaks, its words before it. They are there before anything imports them, because a
 * module that awaits (laterWords) stays broken for good when what it waits for does not come, and because Safari runs
 * the importers of such a module too early when two ask for it at once (WebKit bug 242740).
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  await fetchLaterWords();
  return load();
}
