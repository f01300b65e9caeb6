import { decodeDotSequence } from '../../../src/dots/dotSequenceFile';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { builtAsset } from '../anatomy/builtHead';

/** The dot sequence as built and served. */
export const builtDots = (): DotSequence => decodeDotSequence(builtAsset('dots.bin'));
