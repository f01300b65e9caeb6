import {
  DEFAULT_HAIR,
  DEFAULT_TECHNIQUE,
  PIGMENTS,
  colorDifference,
  hairRootSpectrum,
  labOfSpectrum,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
} from '@stipple/color';
import {
  searchChoices,
  searchExhaustively,
  zoneLabOfChoice,
} from '../../../src/color/choiceSearch';
import type { Skin } from '@stipple/color';
import { CLASS_ANGLES } from '../../cli/table';
import type { Claim } from './claim';
import { quantile } from './statistics';

const SEARCHES = [searchChoices, searchExhaustively] as const;
const WARM_ROUNDS = 5;

function millisecondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Fast and exhaustive search for the same skin. */
function compared(skin: Skin) {
  const goal = {
    zone: labOfSpectrum(stubbleSpectrum(skin, DEFAULT_HAIR)),
    root: labOfSpectrum(hairRootSpectrum(skin, DEFAULT_HAIR)),
  };
  const [fast, full] = SEARCHES.map((search) => {
    const start = performance.now();
    const found = search(skin, goal, DEFAULT_TECHNIQUE, PIGMENTS);
    return { found, milliseconds: performance.now() - start };
  });
  if (fast === undefined || full === undefined) throw new Error('A search is missing.');
  return {
    least: Math.abs(fast.found.leastDE00 - full.found.leastDE00),
    best: Math.abs(fast.found.best.dE00 - full.found.best.dE00),
    band: 100 * Math.abs(fast.found.band.length / full.found.band.length - 1),
    fastMs: fast.milliseconds,
    fullMs: full.milliseconds,
  };
}

/** The search finds what evaluating everything finds, and the sessions keep its colour. */
export function inkSearch(): Claim {
  const skins = CLASS_ANGLES.map((ita) => skinFromLab(skinOfIta(ita).lab));
  const found = skins.map((skin) => recommend({ skin }));
  const each = skins.map(compared);
  const warm = Array.from({ length: WARM_ROUNDS }, () =>
    skins.map((skin) => millisecondsOf(() => recommend({ skin }))),
  ).flat();
  const medianOf = (key: 'fastMs' | 'fullMs') =>
    quantile(
      each.map((one) => one[key]),
      0.5,
    );
  const most = (key: 'least' | 'best' | 'band') => Math.max(...each.map((one) => one[key]));
  const mixes = found.map(({ advised }, i) => {
    const skin = skins[i];
    if (skin === undefined) return 0;
    const single = zoneLabOfChoice(skin, advised.choice, DEFAULT_TECHNIQUE);
    return colorDifference(advised.zone, single);
  });
  return {
    title: 'Search',
    data: `Black hair a day old on ${skins.length} skins (ITA ${CLASS_ANGLES.join(', ')}): the fast search against evaluating every choice, in the same run.`,
    figures: [
      {
        name: 'least difference, apart by',
        value: most('least'),
        unit: 'dE00',
        digits: 4,
        atMost: 0.05,
      },
      {
        name: 'difference of the choice, apart by',
        value: most('best'),
        unit: 'dE00',
        digits: 4,
        atMost: 0.3,
      },
      {
        name: 'choices in the band, apart by',
        value: most('band'),
        unit: '%',
        digits: 1,
        atMost: 5,
      },
      {
        name: 'sessions together against the choice, worst',
        value: Math.max(...mixes),
        unit: 'dE00',
        digits: 2,
        atMost: 0.3,
      },
      {
        name: 'time of the exhaustive search over that of the fast one, medians',
        value: medianOf('fullMs') / medianOf('fastMs'),
        unit: 'times',
        digits: 0,
      },
      {
        name: 'warm recommendation, median',
        value: quantile(warm, 0.5),
        unit: 'ms',
        digits: 1,
      },
    ],
    remark: 'Times are those of the machine that wrote this page, and have no bar.',
  };
}
