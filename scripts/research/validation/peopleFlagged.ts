import nist from '../../../tests/data/nist-skin-spectra.json' with { type: 'json' };
import { READING_SIGMA, labOfSpectrum, skinFromLab } from '@stipple/color';
import type { Lab, Skin } from '@stipple/color';
import { issaPeople, normals } from '../issaPeople';
import type { Claim } from './claim';
import { quantile } from './statistics';

const PER_BAND = 500;
const READINGS_EACH = 5;

const percentOf = (skins: readonly Skin[], is: (skin: Skin) => boolean): number =>
  (100 * skins.filter(is).length) / skins.length;

const flagged = ({ status }: Skin): boolean => status !== 'skin';
const outside = ({ status }: Skin): boolean => status === 'outside';

/** Single readings of measured people, with an instrument's repeatability. */
function readingsOf(labs: readonly Lab[]): readonly Lab[] {
  const normal = normals(5);
  return labs.flatMap((lab) =>
    Array.from({ length: READINGS_EACH }, () => ({
      L: lab.L + READING_SIGMA.L * normal(),
      a: lab.a + READING_SIGMA.a * normal(),
      b: lab.b + READING_SIGMA.b * normal(),
    })),
  );
}

/** People are called skin. */
export function peopleFlagged(): Claim {
  const labs = nist.reflectance.map((row) => labOfSpectrum(Float64Array.from(row)));
  const measured = labs.map((lab) => skinFromLab(lab));
  const readings = readingsOf(labs).map((lab) => skinFromLab(lab));
  const drawn = issaPeople(PER_BAND).map((lab) => skinFromLab(lab));
  const residuals = drawn.map(({ residual }) => residual);
  const flaggedDrawn = drawn.filter(flagged);
  return {
    title: 'People taken for skin',
    data: `The ${labs.length} people of NIST (M38597), ${READINGS_EACH} single readings of each with the repeatability of an instrument (0.5, 0.3, 0.4), and ${drawn.length} people drawn from ISSA's percentiles of a* and b* at L* 30-36, 42-48, 54-60 and 66-72.`,
    figures: [
      {
        name: 'NIST, not called skin',
        value: percentOf(measured, flagged),
        unit: '%',
        digits: 1,
        atMost: 0,
      },
      {
        name: 'NIST, residual before closure, worst',
        value: Math.max(...measured.map(({ residual }) => residual)),
        unit: 'dE00',
        digits: 2,
        atMost: 1.3,
      },
      {
        name: 'single readings, not called skin',
        value: percentOf(readings, flagged),
        unit: '%',
        digits: 1,
        atMost: 1,
      },
      {
        name: 'single readings, residual, worst',
        value: Math.max(...readings.map(({ residual }) => residual)),
        unit: 'dE00',
        digits: 2,
      },
      {
        name: 'ISSA, called unusual or outside',
        value: percentOf(drawn, flagged),
        unit: '%',
        digits: 1,
        atMost: 7,
      },
      {
        name: 'ISSA, called outside',
        value: percentOf(drawn, outside),
        unit: '%',
        digits: 1,
        atMost: 2,
      },
      {
        name: 'ISSA, residual, 95 of 100',
        value: quantile(residuals, 0.95),
        unit: 'dE00',
        digits: 2,
      },
      {
        name: 'ISSA, residual, 99 of 100',
        value: quantile(residuals, 0.99),
        unit: 'dE00',
        digits: 2,
      },
      {
        name: 'of those flagged, darker than L* 36',
        value: percentOf(flaggedDrawn, ({ lab }) => lab.L < 36),
        unit: '%',
        digits: 0,
      },
    ],
    remark:
      "The draws take a* and b* as independent, which people's are not: the corners are overstated. The limits of the words were set on such draws, so this shows that they are kept and not that they are right.",
  };
}
