/**
 * Draws the plots of docs/color.md from the engine itself, but for those that `npm run validate` draws.
 *
 *   npx tsx scripts/research/plotColor.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  HEALED_DOT,
  WAVELENGTHS_NM,
  colorDifference,
  displayColor,
  dotSpectrum,
  labOfSpectrum,
  pigmentById,
  skinFromLab,
  skinOfIta,
  skinOfParameters,
  solidSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Skin, Spectrum } from '@stipple/color';
import { drawChart } from './lineChart';
import type { Chart, Series } from './lineChart';

const carbon = pigmentById('carbon-black');
const COLORS = ['#d99a5b', '#c0723f', '#8f4f2b', '#5c3320', '#2c1a12'] as const;
const NAMED = [
  ['ITA 62', 62],
  ['ITA 34', 34],
  ['ITA 10', 10],
  ['ITA -20', -20],
  ['ITA -50', -50],
] as const;

function perSkin(pointsOf: (skin: Skin) => readonly (readonly [number, number])[]): Series[] {
  return NAMED.map(([name, ita], i) => {
    const skin = skinFromLab(skinOfIta(ita).lab);
    const lab = `L* ${skin.lab.L.toFixed(0)}`;
    return { name: `${name}, ${lab}`, color: COLORS[i] ?? '#000', points: pointsOf(skin) };
  });
}

function healed(changes: Partial<InkDots>): InkDots {
  return { ...HEALED_DOT, pigment: carbon, opticalDepth: 3.3, densityPerCm2: 130, ...changes };
}

function range(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

function skinSpectra(): Chart {
  const series = [0.01, 0.03, 0.08, 0.16, 0.3].map((melanin) => {
    const skin = skinOfParameters({
      melanin,
      blood: 0.01,
      oxygenation: 0.7,
      scattering: 1,
      melaninSlope: 0.3,
    });
    const points = WAVELENGTHS_NM.map((nm, i) => [nm, skin.reflectance[i] ?? 0] as const);
    return { name: `melanin ${melanin * 100} %`, color: displayColor(skin.lab).hex, points };
  });
  return {
    title: 'Skin reflectance by melanin (SCI)',
    xLabel: 'wavelength, nm',
    yLabel: 'reflectance',
    xTicks: [380, 450, 520, 590, 660, 730],
    yTicks: [0, 0.2, 0.4, 0.6, 0.8],
    series,
  };
}

/** b* against depth, for a single dot or for a patch filled with the same ink. */
function blueness(
  title: string,
  yLabel: string,
  lookOf: (skin: Skin, dots: InkDots) => Spectrum,
): Chart {
  return {
    title,
    xLabel: 'depth of the top, mm',
    yLabel,
    xTicks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    yTicks: [-8, -4, 0, 4, 8, 12, 16, 20],
    series: perSkin((skin) =>
      range(0.08, 0.6, 40).map(
        (topMm) => [topMm, labOfSpectrum(lookOf(skin, healed({ topMm }))).b] as const,
      ),
    ),
  };
}

function zoneContrast(): Chart {
  return {
    title: 'Treated zone against bare skin (carbon 1:10, 0.32 mm)',
    xLabel: 'dots per cm2',
    yLabel: 'CIEDE2000 from bare skin',
    xTicks: [0, 50, 100, 150, 200, 250],
    yTicks: [0, 3, 6, 9, 12, 15, 18],
    series: perSkin((skin) =>
      range(0, 250, 51).map((densityPerCm2) => {
        const zone = labOfSpectrum(zoneSpectrum(skin, [healed({ densityPerCm2 })]));
        return [densityPerCm2, colorDifference(zone, skin.lab)] as const;
      }),
    ),
  };
}

const folder = new URL('../../docs/color/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, chart] of [
  ['skin-spectra', skinSpectra()],
  [
    'dot-blueness',
    blueness(
      'Dot b* against depth (carbon 1:10, 130/cm2)',
      'b* right above a dot',
      (skin, dots) => dotSpectrum(skin, [dots], 0),
    ),
  ],
  [
    'patch-blueness',
    blueness(
      'Patch without gaps: b* against depth (carbon 1:10)',
      'b* of the patch',
      solidSpectrum,
    ),
  ],
  ['zone-contrast', zoneContrast()],
] as const) {
  writeFileSync(new URL(`${name}.svg`, folder), drawChart(chart));
}
