import { labOfSpectrum, colorDifference } from './colorimetry';
import { EPIDERMIS_MM, coefficientsOf, reducedScatteringOf } from './chromophores';
import { scatteringFactor } from './inkDots';
import type { SkinCoefficients, SkinParameters } from './chromophores';
import { NO_CLOSURE, applyClosure, closeSpectrum } from './closure';
import type { Closure } from './closure';
import { illuminantIdOf, sciXyzOfReading } from './reading';
import type { ReadingOptions } from './reading';
import { dermisLayersOf, reflectanceOfLayers } from './dermisLayers';
import type { DermisLayer } from './dermisLayers';
import { reflectanceOver, semiInfiniteLayer, uniformLayer } from './kubelkaMunk';
import type { Stack } from './kubelkaMunk';
import { invertSkin } from './inversion';
import type { Lab } from './lab';
import { specularIncluded, subsurfaceOf } from './skinSurface';
import type { Spectrum } from './spectrum';

/**
 * How far the colour is from anything skin can be, before closure:
 * `skin` up to 2.2 dE00, `unusual` up to 3.4, `outside` beyond (a paint, not a skin), or where
 * the closure changes a reflectance by more than exp(1.05).
 *
 * From measured people. The residual of NIST's hundred is 0.10 in the middle and 1.22 at most, of
 * single readings of them (0.5, 0.3, 0.4 Lab of repeatability) 1.8 at most: none is flagged. Of
 * people spread as ISSA's percentiles have them by lightness (p10-p90 of a and b at L* 30-36,
 * 42-48, 54-60, 66-72, as independent, which overstates the corners) 95 % stay below 2.2 and 99 %
 * below 3.4 and below that closure.
 */
type SkinStatus = 'skin' | 'unusual' | 'outside';

/** A skin: what it is made of, what it reflects, and how far it may be believed. */
export interface Skin {
  /** D65/2 degrees, SCI. Equals the input after conversion, to rounding. */
  readonly lab: Lab;
  /** What was measured of it: three numbers, which leave its scattering to the prior, or the whole spectrum. */
  readonly known: 'lab' | 'spectrum';
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
  /** Dermis from the junction down; the last layer has no end. */
  readonly dermis: readonly DermisLayer[];
  /** Internal reflectance of the last layer, too deep to see through. */
  readonly deepDermis: Spectrum;
  /** How the skin's scattering weighs ink (see inkDots.ts). */
  readonly inkFactor: Spectrum;
}

const UNUSUAL_ABOVE = 2.2;
const OUTSIDE_ABOVE = 3.4;
const LARGEST_CLOSURE = 1.05;

function statusOf(residual: number, closure: Closure): SkinStatus {
  if (residual > OUTSIDE_ABOVE || closure.largestLogGain > LARGEST_CLOSURE) return 'outside';
  return residual > UNUSUAL_ABOVE ? 'unusual' : 'skin';
}

/** The layers of a composition, as light meets them. */
export interface SkinLayers {
  readonly coefficients: SkinCoefficients;
  readonly epidermis: Stack;
  readonly dermis: readonly DermisLayer[];
  readonly deepDermis: Spectrum;
}

/** The layers of a composition. */
export function layersOf(parameters: SkinParameters): SkinLayers {
  const coefficients = coefficientsOf(parameters);
  const { epidermisAbsorption, epidermisScattering, dermisAbsorption, dermisScattering } =
    coefficients;
  return {
    coefficients,
    epidermis: uniformLayer(epidermisAbsorption, epidermisScattering, EPIDERMIS_MM),
    dermis: dermisLayersOf(coefficients, parameters.plexusShare ?? 0),
    deepDermis: semiInfiniteLayer(dermisAbsorption, dermisScattering),
  };
}

/** Subsurface reflectance of bare model skin, before closure. */
export function bareSubsurface({
  coefficients,
  epidermis,
  dermis,
  deepDermis,
}: SkinLayers): Spectrum {
  const finite = dermis.slice(0, -1);
  const ground = reflectanceOfLayers(finite, coefficients.dermisScattering, deepDermis);
  return subsurfaceOf(reflectanceOver(epidermis, ground));
}

/** Puts a skin together from its composition and what carries it onto the reading. */
export function assembleSkin(
  parameters: SkinParameters,
  layers: SkinLayers,
  bare: Spectrum,
  closure: Closure,
  residual: number,
): Skin {
  const subsurface = applyClosure(bare, closure);
  const reflectance = specularIncluded(subsurface);
  return {
    ...layers,
    lab: labOfSpectrum(reflectance),
    known: 'lab',
    parameters,
    residual,
    status: statusOf(residual, closure),
    reflectance,
    subsurface,
    closure,
    inkFactor: scatteringFactor(reducedScatteringOf(layers.coefficients)),
  };
}

/** The skin of given composition, straight from the model (no reading, no closure). */
export function skinOfParameters(parameters: SkinParameters): Skin {
  const layers = layersOf(parameters);
  return assembleSkin(parameters, layers, bareSubsurface(layers), NO_CLOSURE, 0);
}

/** The same skin with `factor` times the blood (redness, pressure); its closure is kept. */
export function skinWithBlood(skin: Skin, factor: number): Skin {
  const blood = Math.min(0.3, skin.parameters.blood * factor);
  const parameters = { ...skin.parameters, blood };
  const layers = layersOf(parameters);
  const flushed = assembleSkin(
    parameters,
    layers,
    bareSubsurface(layers),
    skin.closure,
    skin.residual,
  );
  return { ...flushed, known: skin.known, status: skin.status };
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
  const layers = layersOf(parameters);
  const bare = bareSubsurface(layers);
  const closure = closeSpectrum(bare, target, illuminant);
  return assembleSkin(parameters, layers, bare, closure, colorDifference(predicted, targetLab));
}
