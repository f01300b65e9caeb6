import { differenceCiede2000 } from 'culori';
import {
  DEFAULT_HAIR,
  DEFAULT_TECHNIQUE,
  HEALED_DOT,
  PIGMENTS,
  dotSpectrum,
  hairRootSpectrum,
  inkAppearance,
  labOfSpectrum,
  pigmentById,
  recommend,
  skinFromLab,
  skinOfIta,
  skinOfParameters,
  stubbleSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import { searchChoices, searchExhaustively } from '../../src/color/choiceSearch';
import type { InkDots } from '@stipple/color';

/** Median milliseconds of one call, warm, over several rounds. */
function millisecondsOf(task: (round: number) => unknown, calls: number): number {
  for (let i = 0; i < calls; i++) task(i);
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) task(i);
    return (performance.now() - start) / calls;
  });
  return rounds.toSorted((a, b) => a - b)[3] ?? NaN;
}

const skins = Array.from({ length: 12 }, (_, i) => skinFromLab(skinOfIta(-60 + i * 10).lab));
const skinAt = (i: number) => skins[i % skins.length] ?? skinFromLab(skinOfIta(30).lab);

const dots: InkDots = {
  ...HEALED_DOT,
  pigment: pigmentById('carbon-black'),
  opticalDepth: 3,
  densityPerCm2: 130,
};

function goalOf(index: number) {
  const skin = skinAt(index);
  return {
    zone: labOfSpectrum(stubbleSpectrum(skin, DEFAULT_HAIR)),
    root: labOfSpectrum(hairRootSpectrum(skin, DEFAULT_HAIR)),
  };
}

function fast(index: number) {
  return searchChoices(skinAt(index), goalOf(index), DEFAULT_TECHNIQUE, PIGMENTS);
}

function exhaustive(index: number) {
  return searchExhaustively(skinAt(index), goalOf(index), DEFAULT_TECHNIQUE, PIGMENTS);
}

/** Speed of the color engine, against culori's CIEDE2000 and the exhaustive search. */
export async function run(): Promise<void> {
  const hexDifference = differenceCiede2000();
  const baseline = millisecondsOf(() => hexDifference('#c58c6d', '#8d5524'), 3000);
  const microseconds = (name: string, milliseconds: number) => {
    const value = (milliseconds * 1000).toFixed(1);
    const ratio = (milliseconds / baseline).toFixed(2);
    console.log(`${name}: ${value} us (${ratio} x vs culori CIEDE2000 of two hex strings)`);
  };
  microseconds(
    'skin composition to Lab',
    millisecondsOf((i) => skinOfParameters(skinAt(i).parameters).lab, 1500),
  );
  microseconds(
    'zone to Lab',
    millisecondsOf((i) => labOfSpectrum(zoneSpectrum(skinAt(i), [dots])), 1500),
  );
  microseconds(
    'dot to Lab',
    millisecondsOf((i) => labOfSpectrum(dotSpectrum(skinAt(i), [dots], 0)), 800),
  );
  microseconds(
    'inversion, Lab to skin',
    millisecondsOf((i) => skinFromLab(skinAt(i).lab), 150),
  );
  microseconds(
    'appearance for the renderer',
    millisecondsOf((i) => inkAppearance(skinAt(i), [dots]), 40),
  );

  const full = millisecondsOf(exhaustive, 2);
  const search = millisecondsOf(fast, 12);
  const whole = millisecondsOf((i) => recommend({ skin: skinAt(i) }), 12);
  const gaps = skins.map((_, i) => Math.abs(fast(i).leastDE00 - exhaustive(i).leastDE00));
  const count = fast(0).band.length;
  console.log(
    `search of the best choice: ${search.toFixed(1)} ms (${(search / full).toFixed(3)} x vs exhaustive search by zoneSpectrum ${full.toFixed(1)} ms)`,
  );
  console.log(
    `whole recommendation, warm: ${whole.toFixed(1)} ms (${(whole / full).toFixed(3)} x vs exhaustive search)`,
  );
  console.log(
    `optimum against exhaustive: ${Math.max(...gaps).toFixed(4)} dE00 apart at most over ${skins.length} skins (1.0 x vs exhaustive search; band ${count})`,
  );
  await Promise.resolve();
}
