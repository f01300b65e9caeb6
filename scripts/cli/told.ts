import { PIGMENTS } from '@stipple/color';
import { later } from '../../src/words/en/later';
import { shell } from '../../src/words/en/shell';
import { narrator } from '../../src/words/narrator';
import { speaker } from '../../src/words/speaker';

/** The command line tells in English and metric what the studio tells in its reader's language and units. */
export const spoken = speaker({ words: shell, units: 'metric' });

/** What the domain found, in the same words. */
export const told = narrator(later, spoken, PIGMENTS);
