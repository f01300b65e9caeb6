import {
  DEFAULT_HAIR,
  HEALED_DOT,
  colorDifference,
  dotSpectrum,
  labOfSpectrum,
  pigmentById,
  recommend,
  sceLabOfSci,
  skinFromLab,
  skinFromSpectrum,
  skinOfIta,
  stubbleSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import type { Lab, Skin } from '@stipple/color';
import nist from '../../tests/data/nist-skin-spectra.json' with { type: 'json' };

/** A question to the package, its answer, and how far another answer may be off. */
export interface ColorVector {
  readonly function: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, number | string | readonly number[]>>;
  readonly tolerance: number;
}

const ITA_CLASSES = [62, 48, 34.5, 19, -10, -45, -75] as const;
const INKS = [
  { pigmentId: 'carbon-black', opticalDepth: 1.5, densityPerCm2: 120 },
  { pigmentId: 'carbon-black', opticalDepth: 4, densityPerCm2: 150 },
  { pigmentId: 'warm-brown', opticalDepth: 2, densityPerCm2: 90 },
] as const;

const rounded = (value: number): number => Number(value.toFixed(4));
const triple = ({ L, a, b }: Lab): number[] => [L, a, b].map(rounded);

function skinVector(lab: Lab, options: Parameters<typeof skinFromLab>[1] = {}): ColorVector {
  const { lab: found, parameters, residual } = skinFromLab(lab, options);
  const { melanin, blood, oxygenation, scattering, melaninSlope } = parameters;
  return {
    function: 'skinFromLab',
    input: { lab: triple(lab), options },
    output: {
      lab: triple(found),
      parameters: [melanin, blood, oxygenation, scattering, melaninSlope].map(rounded),
      residual: rounded(residual),
    },
    tolerance: 0.002,
  };
}

function inkVectors(skin: Skin): ColorVector[] {
  return INKS.map(({ pigmentId, ...amount }) => {
    const dots = { ...HEALED_DOT, ...amount, pigment: pigmentById(pigmentId) };
    return {
      function: 'zoneSpectrum, dotSpectrum',
      input: { skin: triple(skin.lab), pigmentId, ...amount, ...HEALED_DOT },
      output: {
        zone: triple(labOfSpectrum(zoneSpectrum(skin, [dots]))),
        dot: triple(labOfSpectrum(dotSpectrum(skin, [dots], 0))),
      },
      tolerance: 0.002,
    };
  });
}

function adviceVector(skin: Skin): ColorVector {
  const { advised, target } = recommend({ skin });
  const { choice, zone, dE00, chances } = advised;
  return {
    function: 'recommend',
    input: { skin: triple(skin.lab) },
    output: {
      pigmentId: choice.pigment.id,
      choice: [choice.partsWater, choice.densityPerCm2, choice.diameterMm],
      target: triple(target),
      zone: triple(zone),
      dE00: rounded(dE00),
      chances: [chances.blends, chances.good].map(rounded),
    },
    tolerance: 0.01,
  };
}

/** Every vector as the package answers now. */
export function vectorsNow(): ColorVector[] {
  const skins = ITA_CLASSES.map((ita) => skinFromLab(skinOfIta(ita).lab));
  const reading = { L: 61.3, a: 10.3, b: 18.3 };
  return [
    {
      function: 'colorDifference',
      input: { first: [50, 2.6772, -79.7751], second: [50, 0, -82.7485] },
      output: {
        dE00: rounded(
          colorDifference({ L: 50, a: 2.6772, b: -79.7751 }, { L: 50, a: 0, b: -82.7485 }),
        ),
      },
      tolerance: 0.0001,
    },
    ...ITA_CLASSES.map((ita) => skinVector(skinOfIta(ita).lab)),
    skinVector(reading, { observer: 10 }),
    skinVector(reading, { illuminant: 'D50' }),
    skinVector(sceLabOfSci(reading), { geometry: 'SCE' }),
    ...[0, 50, 99].map((person): ColorVector => {
      const reflectance = nist.reflectance[person] ?? [];
      const skin = skinFromSpectrum(reflectance);
      return {
        function: 'skinFromSpectrum',
        input: { reflectance },
        output: { lab: triple(skin.lab), spectralResidual: rounded(skin.spectralResidual) },
        tolerance: 0.002,
      };
    }),
    ...skins.flatMap(inkVectors),
    ...skins.map((skin): ColorVector => ({
      function: 'stubbleSpectrum',
      input: { skin: triple(skin.lab), hair: DEFAULT_HAIR },
      output: { lab: triple(labOfSpectrum(stubbleSpectrum(skin, DEFAULT_HAIR))) },
      tolerance: 0.002,
    })),
    ...skins.map(adviceVector),
  ];
}
