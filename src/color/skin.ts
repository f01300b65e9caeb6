import { labOfSpectrum, colorDifference } from './colorimetry';
import {
  EPIDERMIS_MM,
  coefficientsOf,
  emptyCoefficients,
  fillCoefficients,
  reducedScatteringOf,
} from './chromophores';
import { scatteringFactor } from './inkDots';
import type { SkinCoefficients, SkinParameters } from './chromophores';
import { NO_CLOSURE, applyClosure, closeSpectrum } from './closure';
import type { Closure } from './closure';
import { illuminantIdOf, sciXyzOfReading } from './reading';
import type { ReadingOptions } from './reading';
import { reflectanceOver, semiInfiniteLayer, uniformLayer } from './kubelkaMunk';
import type { Stack } from './kubelkaMunk';
import { invertSkin } from './inversion';
import type { Lab } from './lab';
import { specularIncluded, subsurfaceOf } from './skinSurface';
import type { Spectrum } from './spectrum';

/**
 * How far the colour is from anything skin can be, before closure:
 * `skin` up to 0.5 dE00, `unusual` up to 1.5, `outside` beyond (a paint, not a skin).
 */
type SkinStatus = 'skin' | 'unusual' | 'outside';

/** A skin: what it is made of, what it reflects, and how far it may be believed. */
export interface Skin {
  /** D65/2 degrees, SCI. Equals the input after conversion, to rounding. */
  readonly lab: Lab;
  readonly parameters: SkinParameters;
  /** CIEDE2000 between the reading and the nearest model skin, before closure. */
  readonly residual: number;
  readonly status: SkinStatus;
  /** SCI reflectance, 36 samples. */
  readonly reflectance: Spectrum;
  /** The same without the surface: what came back from inside. */
  readonly subsurface: Spectrum;
  /** What makes the model meet the reading exactly; applied to inked skin as well. */
  readonly closure: Closure;
  readonly coefficients: SkinCoefficients;
  readonly epidermis: Stack;
  /** Internal reflectance of dermis too deep to see through. */
  readonly deepDermis: Spectrum;
  /** How the skin's scattering weighs ink (see inkDots.ts). */
  readonly inkFactor: Spectrum;
}

const UNUSUAL_ABOVE = 0.5;
const OUTSIDE_ABOVE = 1.5;
const LARGEST_CLOSURE = 0.25;

function statusOf(residual: number, closure: Closure): SkinStatus {
  if (residual > OUTSIDE_ABOVE || closure.largestLogGain > LARGEST_CLOSURE) return 'outside';
  return residual > UNUSUAL_ABOVE ? 'unusual' : 'skin';
}

/** Subsurface reflectance of bare model skin, before closure. */
function bareSubsurface(coefficients: SkinCoefficients): Spectrum {
  const { epidermisAbsorption, epidermisScattering, dermisAbsorption, dermisScattering } =
    coefficients;
  const epidermis = uniformLayer(epidermisAbsorption, epidermisScattering, EPIDERMIS_MM);
  const deep = semiInfiniteLayer(dermisAbsorption, dermisScattering);
  return subsurfaceOf(reflectanceOver(epidermis, deep));
}

function assembleSkin(
  parameters: SkinParameters,
  coefficients: SkinCoefficients,
  closure: Closure,
  residual: number,
): Skin {
  const subsurface = applyClosure(bareSubsurface(coefficients), closure);
  const reflectance = specularIncluded(subsurface);
  const { epidermisAbsorption, epidermisScattering, dermisAbsorption, dermisScattering } =
    coefficients;
  return {
    lab: labOfSpectrum(reflectance),
    parameters,
    residual,
    status: statusOf(residual, closure),
    reflectance,
    subsurface,
    closure,
    coefficients,
    epidermis: uniformLayer(epidermisAbsorption, epidermisScattering, EPIDERMIS_MM),
    deepDermis: semiInfiniteLayer(dermisAbsorption, dermisScattering),
    inkFactor: scatteringFactor(reducedScatteringOf(coefficients)),
  };
}

/** The skin of given composition, straight from the model (no reading, no closure). */
export function skinOfParameters(parameters: SkinParameters): Skin {
  return assembleSkin(parameters, coefficientsOf(parameters), NO_CLOSURE, 0);
}

/** The same skin with `factor` times the blood (redness, pressure); its closure is kept. */
export function skinWithBlood(skin: Skin, factor: number): Skin {
  const blood = Math.min(0.3, skin.parameters.blood * factor);
  const parameters = { ...skin.parameters, blood };
  const flushed = assembleSkin(
    parameters,
    coefficientsOf(parameters),
    skin.closure,
    skin.residual,
  );
  return { ...flushed, status: skin.status };
}

/**
 * The skin behind a reading: maximum a posteriori composition (see inversion.ts),
 * then an exact spectral closure, so that `skin.lab` is the reading itself.
 * @param lab the reading, in its own geometry, illuminant and observer
 * @throws RangeError on numbers that are not finite
 */
export function skinFromLab(lab: Lab, options: ReadingOptions = {}): Skin {
  if (![lab.L, lab.a, lab.b].every(Number.isFinite)) {
    throw new RangeError('skinFromLab needs three finite numbers L, a, b.');
  }
  const illuminant = illuminantIdOf(options);
  const target = sciXyzOfReading(lab, options);
  const { parameters, predicted, targetLab } = invertSkin(target, illuminant);
  const coefficients = emptyCoefficients();
  fillCoefficients(parameters, coefficients);
  const closure = closeSpectrum(bareSubsurface(coefficients), target, illuminant);
  return assembleSkin(parameters, coefficients, closure, colorDifference(predicted, targetLab));
}
