import { PIGMENTS } from '@stipple/color';
import { languages } from '../words/languages';
import { narrator } from '../words/narrator';
import { language, speech } from './words';

/**
 * The words of everything that is fetched once the first picture stands, in the page's language; nothing that is
 * needed for that picture may import them.
 */
export const later = await languages[language].later();

export const {
  client,
  clinic,
  compare,
  exporting,
  help,
  library,
  match,
  notices,
  offline,
  plan,
  screenCheck,
  screening,
  share,
  summary,
  tour,
} = later;

export const {
  inkName,
  refusalInWords,
  skinRefusal,
  skinSource,
  reasonInWords,
  objection,
  sinceInWords,
} = narrator(later, speech, PIGMENTS);
