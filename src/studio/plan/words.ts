import { inLanguage } from '../words';
import { en } from './wordsInEnglish';
import { es } from './wordsInSpanish';

export const text = inLanguage<typeof en>({ en, es });
