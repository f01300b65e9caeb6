import type { UnitSystem } from '../consultation/clinic';
import type { Phase } from '../consultation/moment';
import { captionOf } from './caption';
import { chancesIn, type ChancesInWords } from './chances';
import type { Shell } from './languages';
import { measuresIn, type Measures } from './measures';
import { numbersIn, type Numbers } from './numbers';

/** Who is spoken to, and how. */
export interface Manner {
  /** The words of a language. */
  readonly words: Shell;
  /** The variety of that language that says how numbers, dates and money are written: "es-MX". */
  readonly locale?: string;
  /** The units, fixed or asked anew for each measure. */
  readonly units: UnitSystem | (() => UnitSystem);
}

/** Says numbers, measures and moments to one reader; texts stand in the catalogues. */
export interface Speaker extends Numbers, Measures, ChancesInWords {
  /** What a picture of a phase is called, on screen and in the picture. */
  readonly captionOf: (phase: Phase) => string;
}

/** One who speaks to a reader of a language in the reader's units. */
export function speaker({ words, locale = words.locale, units }: Manner): Speaker {
  const numbers = numbersIn(locale);
  const system = typeof units === 'function' ? units : () => units;
  return {
    ...numbers,
    ...measuresIn(words.units, system, numbers.written),
    ...chancesIn(words),
    captionOf: (phase) => captionOf(phase, words.stage.caption, numbers.written),
  };
}
