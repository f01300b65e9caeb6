import { ZONE_MODEL_SHARE } from '../../../src/color/zoneModelSigma';
import { colorDifference, skinFromLab, skinFromSpectrum } from '@stipple/color';
import { LAYERED_KINDS, LAYERED_SKINS, layeredErrors } from '../keptMonteCarlo/layeredSkins';
import type { LayeredSkin } from '../keptMonteCarlo/layeredSkins';
import type { Claim, Figure } from './claim';
import { mean, rootMeanSquare } from './statistics';

/** What the engine is told of a skin. */
const TOLD = {
  lab: ({ skinLab }: LayeredSkin) => skinFromLab(skinLab),
  spectrum: ({ bare }: LayeredSkin) => skinFromSpectrum(bare),
} as const;

type Told = keyof typeof TOLD;

const dropsOf = (told: Told, skins: readonly LayeredSkin[]): number[] =>
  layeredErrors(TOLD[told], skins).map(({ drop }) => 100 * drop);

const biasAndRms = (told: Told, skins: readonly LayeredSkin[]): string => {
  const drops = dropsOf(told, skins);
  return `${mean(drops).toFixed(1)} %, ${rootMeanSquare(drops).toFixed(1)} %`;
};

function rowOf(name: string, told: Told): readonly string[] {
  const differences = layeredErrors(TOLD[told]).map(({ zone }, i) =>
    colorDifference(zone, LAYERED_SKINS[i]?.zoneLab ?? zone),
  );
  return [
    name,
    biasAndRms(told, LAYERED_SKINS),
    ...LAYERED_KINDS.map(([, skins]) => biasAndRms(told, skins)),
    rootMeanSquare(differences).toFixed(2),
  ];
}

/** The stated doubt of a zone in an axis against the error that this set leaves. */
function statedDoubt(told: Told): readonly Figure[] {
  const errors = layeredErrors(TOLD[told]);
  return (['L', 'a', 'b'] as const).map((axis) => ({
    name: `stated doubt of ${axis}*, from ${told === 'lab' ? 'Lab' : 'spectrum'}, off what is left by`,
    value:
      100 * Math.abs(ZONE_MODEL_SHARE[told][axis] - rootMeanSquare(errors.map((e) => e[axis]))),
    unit: '% of the drop',
    digits: 2,
    atMost: 0.2,
  }));
}

const bias = (name: string, drops: readonly number[], atMost: number): Figure => ({
  name: `bias of ln(Y zone / Y skin), ${name}`,
  value: Math.abs(mean(drops)),
  unit: '%',
  digits: 1,
  atMost,
});

/** Zones in skins that are not the engine's own, told their colour or their spectrum. */
export function layeredMonteCarlo(): Claim {
  const fromLab = dropsOf('lab', LAYERED_SKINS);
  const fromSpectrum = dropsOf('spectrum', LAYERED_SKINS);
  return {
    title: 'Made-up skins against Monte Carlo',
    data: `\`tests/data/skin-monte-carlo.json\`: ${LAYERED_SKINS.length} skins of varied layers, bare and with 130 dots per cm2 of optical depth 3. The engine is told the bare skin only. The stated doubt of a zone (zoneModelSigma.ts) is what this set leaves.`,
    figures: [
      bias('from Lab', fromLab, 2.5),
      {
        name: 'rms of the same, from Lab',
        value: rootMeanSquare(fromLab),
        unit: '%',
        digits: 1,
        atMost: 15,
      },
      ...LAYERED_KINDS.map(([name, skins]) =>
        bias(`${name}, from Lab`, dropsOf('lab', skins), 5),
      ),
      bias('from spectrum', fromSpectrum, 2.5),
      {
        name: 'rms of the same, from spectrum',
        value: rootMeanSquare(fromSpectrum),
        unit: '%',
        digits: 1,
        atMost: 0.65 * rootMeanSquare(fromLab),
      },
      ...statedDoubt('lab'),
      ...statedDoubt('spectrum'),
    ],
    tables: [
      {
        columns: [
          'error of ln(Y zone / Y skin): mean, rms',
          `all ${LAYERED_SKINS.length}`,
          ...LAYERED_KINDS.map(([name, skins]) => `${name} ${skins.length}`),
          'zone, dE00 rms',
        ],
        rows: [rowOf('from Lab', 'lab'), rowOf('from the spectrum', 'spectrum')],
      },
    ],
    remark:
      'A bias depends on the skins made up; the spread is scattering, which a Lab does not tell.',
  };
}
