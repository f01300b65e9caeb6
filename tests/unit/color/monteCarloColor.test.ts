import { expect, test } from 'vitest';
import data from '../../data/dot-monte-carlo-color.json' with { type: 'json' };
import {
  WAVELENGTHS_NM,
  colorDifference,
  dotSpectrum,
  labOfSpectrum,
  pigmentById,
  skinOfParameters,
  specularExcluded,
  specularIncluded,
  zoneSpectrum,
} from '@stipple/color';
import { buriedInk, crowd, inkDepthMm } from '../../../src/color/inkDots';
import { inkShareWithin } from '../../../src/color/inkDot';
import { subsurfaceWithSlabs } from '../../../src/color/inkZone';
import type { InkDots, Skin, Spectrum } from '@stipple/color';

const INK = pigmentById(data.ink);

/** Dots in a skin, and what the Monte Carlo has for them: ln(R / bare) at its wavelengths. */
interface Case {
  readonly skinIndex: number;
  readonly skin: Skin;
  readonly dots: InkDots;
  readonly wavelengthsNm: readonly number[];
  readonly zone: readonly number[];
  readonly dot: readonly number[];
  readonly between: readonly number[];
}

type Part = (typeof data.parts)[number];

function casesOf({ scattering, wavelengthsNm, grid, bare, rows }: Part): Case[] {
  const shapes = data.skins.flatMap((parameters, skinIndex) =>
    grid.topsMm.flatMap((topMm) =>
      grid.densitiesPerCm2.flatMap((densityPerCm2) =>
        grid.diametersMm.flatMap((diameterMm) =>
          grid.opticalDepths.map((opticalDepth) => ({
            skinIndex,
            skin: skinOfParameters({ ...parameters, scattering }),
            dots: {
              pigment: INK,
              opticalDepth,
              densityPerCm2,
              diameterMm,
              topMm,
              heightMm: grid.heightMm,
            },
          })),
        ),
      ),
    ),
  );
  return shapes.map((shape, i) => {
    const [zone, dot, between] = (rows[i] ?? []).map((row) =>
      row.map((value, k) => Math.log(value / 1e5 / (bare[shape.skinIndex]?.[k] ?? 1))),
    );
    if (zone === undefined || dot === undefined || between === undefined) {
      throw new Error(`Row ${i} is missing.`);
    }
    return { ...shape, wavelengthsNm, zone, dot, between };
  });
}

const [whole = [], less = [], more = [], strong = []] = data.parts.map(casesOf);

/** ln of engine over Monte Carlo, both against bare skin, at the case's wavelengths. */
function logErrors(each: Case, engine: Spectrum, truth: readonly number[]): number[] {
  const inked = specularExcluded(engine);
  const bare = specularExcluded(each.skin.reflectance);
  return each.wavelengthsNm.map((nm, k) => {
    const at = WAVELENGTHS_NM.indexOf(nm);
    return Math.log((inked[at] ?? 1) / (bare[at] ?? 1)) - (truth[k] ?? 0);
  });
}

/** Straight lines between the points, level beyond the ends. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const after = xs.findIndex((each) => each >= x);
  if (after === 0) return ys[0] ?? 0;
  if (after < 0) return ys.at(-1) ?? 0;
  const [x0, x1] = [xs[after - 1] ?? 0, xs[after] ?? 1];
  const [y0, y1] = [ys[after - 1] ?? 0, ys[after] ?? 0];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/**
 * CIEDE2000 between the engine's colour and the Monte Carlo's in the same skin. The engine's error is
 * smooth over wavelength where a reflectance is not, so it is the error that is filled in.
 */
function colorError(each: Case, engine: Spectrum, truth: readonly number[]): number {
  const errors = logErrors(each, engine, truth);
  const real = specularIncluded(
    specularExcluded(engine).map(
      (value, i) =>
        (value * Math.exp(-interpolate(each.wavelengthsNm, errors, WAVELENGTHS_NM[i] ?? 0))) /
        (1 - 0.0278),
    ),
  );
  return colorDifference(labOfSpectrum(engine), labOfSpectrum(real));
}

const zoneOf = (each: Case) => zoneSpectrum(each.skin, [each.dots]);
const dotOf = (each: Case) => dotSpectrum(each.skin, [each.dots], 0);

function rms(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function summary(name: string, values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const p95 = sorted[Math.floor(0.95 * sorted.length)] ?? NaN;
  const worst = sorted.at(-1) ?? NaN;
  console.info(
    `${name}: dE00 mean ${mean.toFixed(2)}, 95 % ${p95.toFixed(2)}, worst ${worst.toFixed(2)}`,
  );
  return { mean, p95, worst };
}

test('zones over the documented range: rms of ln R <= 1.2 %, colour within 0.4 dE00 on average', () => {
  const errors = whole.flatMap((each) => logErrors(each, zoneOf(each), each.zone));
  console.info(`zones, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %`);
  expect(errors).toHaveLength(5400);
  expect(rms(errors)).toBeLessThanOrEqual(0.012);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.08);
  const { mean, worst } = summary(
    'zones',
    whole.map((each) => colorError(each, zoneOf(each), each.zone)),
  );
  expect(mean).toBeLessThan(0.4);
  expect(worst).toBeLessThan(1.5);
});

test('dots close up over the documented range: rms of ln R <= 1.9 %, colour within 0.5 dE00 on average', () => {
  const errors = whole.flatMap((each) => logErrors(each, dotOf(each), each.dot));
  console.info(`dots, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %`);
  expect(rms(errors)).toBeLessThanOrEqual(0.019);
  const rated = whole.map((each) => ({
    each,
    dE00: colorError(each, dotOf(each), each.dot),
  }));
  const all = summary(
    'dots',
    rated.map(({ dE00 }) => dE00),
  );
  expect(all.mean).toBeLessThan(0.5);
  expect(all.p95).toBeLessThan(1.1);
  expect(all.worst).toBeLessThan(2);
  data.skins.forEach((_, skinIndex) => {
    const those = rated.filter(({ each }) => each.skinIndex === skinIndex);
    const { mean } = summary(
      `dots, skin ${skinIndex}`,
      those.map(({ dE00 }) => dE00),
    );
    expect(mean).toBeLessThan(0.7);
  });
  for (const diameterMm of data.parts[0]?.grid.diametersMm ?? []) {
    const those = rated.filter(({ each }) => each.dots.diameterMm === diameterMm);
    const { mean } = summary(
      `dots of ${diameterMm} mm`,
      those.map(({ dE00 }) => dE00),
    );
    expect(mean).toBeLessThan(0.6);
  }
});

test('skin that scatters less or more', () => {
  for (const cases of [less, more]) {
    const zones = rms(cases.flatMap((each) => logErrors(each, zoneOf(each), each.zone)));
    const dots = rms(cases.flatMap((each) => logErrors(each, dotOf(each), each.dot)));
    const scattering = cases[0]?.skin.parameters.scattering;
    console.info(
      `scattering ${scattering}: rms of ln(R/Rs) zones ${(100 * zones).toFixed(2)} %, dots ${(100 * dots).toFixed(2)} %`,
    );
    expect(zones).toBeLessThan(0.02);
    expect(dots).toBeLessThan(0.03);
  }
});

test('ink far stronger than usual saturates as it should', () => {
  const zones = rms(strong.flatMap((each) => logErrors(each, zoneOf(each), each.zone)));
  const dots = rms(strong.flatMap((each) => logErrors(each, dotOf(each), each.dot)));
  console.info(
    `optical depth 8 and 20: rms of ln(R/Rs) zones ${(100 * zones).toFixed(2)} %, dots ${(100 * dots).toFixed(2)} %`,
  );
  expect(zones).toBeLessThan(0.038);
  expect(dots).toBeLessThan(0.035);
});

/**
 * Ink midway between four dots of a square lattice over the mean, from how each dot's ink seems to
 * spread: summed over the dots within reach, level beyond.
 */
function midwayOverMean({ skin, dots }: Case): Spectrum {
  const pitchMm = 10 / Math.sqrt(dots.densityPerCm2);
  const step = 1e-3;
  const cells = 12;
  const within = (radiusMm: number) => inkShareWithin(skin, dots.topMm, radiusMm);
  const sums = within((pitchMm * 2 * cells) / Math.sqrt(Math.PI)).map((share) => 1 - share);
  for (let i = 0; i < cells; i++) {
    for (let k = 0; k < cells; k++) {
      const away = pitchMm * Math.hypot(i + 0.5, k + 0.5);
      const [inner, outer] = [within(away - step), within(away + step)];
      for (let at = 0; at < sums.length; at++) {
        const ring = ((outer[at] ?? 0) - (inner[at] ?? 0)) / (4 * Math.PI * away * step);
        // The same in each of the four quarters.
        sums[at] = (sums[at] ?? 0) + 4 * ring * pitchMm ** 2;
      }
    }
  }
  return sums;
}

test('between dots, where nothing was fitted, the spread of their ink holds too', () => {
  const some = whole.filter((_, i) => i % 7 === 0);
  const errors = some.flatMap((each) => {
    const [topMm, bottomMm] = inkDepthMm(each.dots);
    const ink = buriedInk(each.dots, each.skin.inkFactor, 1);
    const absorption = midwayOverMean(each).map((factor, i) => factor * (ink.spread[i] ?? 0));
    crowd(absorption, [ink]);
    const engine = specularIncluded(
      subsurfaceWithSlabs(each.skin, [{ topMm, bottomMm, absorption }]),
    );
    return logErrors(each, engine, each.between);
  });
  const level = some.flatMap((each) => logErrors(each, zoneOf(each), each.between));
  console.info(
    `midway between dots, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, as the zone's mean ${(100 * rms(level)).toFixed(2)} %`,
  );
  expect(rms(errors)).toBeLessThan(0.025);
  expect(rms(level)).toBeGreaterThan(3 * rms(errors));
});
