import { inLanguage } from './language';
import { en } from './laterInEnglish';
import { es } from './laterInSpanish';

/**
 * The words of steps and dialogs that are fetched once the first picture stands; nothing that is needed for it may
 * import them.
 */
export const later = inLanguage({ en, es });
