/**
 * Skin, ink and match by optics. What is named here is the package's interface; the rest is its own affair.
 * See README.md beside this file, and docs/color.md for the model.
 */

// Colorimetry: spectra, XYZ, Lab and light.
export type { Lab, LinearRgb } from './lab';
export { WAVELENGTHS_NM } from './spectrum';
export type { Spectrum } from './spectrum';
export {
  ILLUMINANT_IDS,
  adaptedLinearRgbOfSpectrum,
  colorDifference,
  labOfLinearRgb,
  labOfSpectrum,
  labOfXyz,
  linearRgbOfLab,
  linearRgbOfSpectrum,
  whiteOf,
  xyzOfLab,
  xyzOfSpectrum,
} from './colorimetry';
export type { IlluminantId, Xyz } from './colorimetry';
export { differencesUnderLights, observerMetamerism } from './lamps';
export { displayColor } from './displayColor';
export { sceLabOfSci } from './reading';
export type { ReadingOptions } from './reading';
export { SURFACE, specularExcluded, specularIncluded } from './skinSurface';

// Skin, from a reading, a spectrum or a scale.
export type { SkinParameters } from './chromophores';
export { skinFromLab, skinOfParameters, skinWithBlood } from './skin';
export type { Skin } from './skin';
export { skinFromSpectrum, skinLabOfSpectrum } from './skinSpectrum';
export type { SpectrumOptions, SpectrumSkin } from './skinSpectrum';
export { resampleSpectrum } from './measuredSpectrum';
export { parseSpectrumFile } from './spectrumFile';
export type {
  ParsedSpectrumFile,
  SpectrumFile,
  SpectrumFileRefusal,
  SpectrumReading,
} from './spectrumFile';
export { meanReading, parseSkinSpectrum } from './spectrumInput';
export {
  READING_SIGMA,
  parseFitzpatrick,
  parseIta,
  parseMonkTone,
  parseSkinHex,
  parseSkinLab,
} from './skinInput';
export type { Refusal, SkinInput } from './skinInput';
export {
  ITA_RANGE,
  MONK_TONES,
  individualTypologyAngle,
  itaClassOf,
  labOfHex,
  skinOfFitzpatrick,
  skinOfIta,
  skinOfMonk,
  skinOfSwatch,
  swatchOfMonk,
} from './toneScales';
export type { FitzpatrickType, ItaClassId, LabSigma, TonedSkin } from './toneScales';
export { skinAtTime } from './freshSkin';

// Ink in skin: pigments, zones and single dots.
export {
  COMPONENT_IDS,
  PIGMENTS,
  SHIPPED_RECIPES,
  opticalDepthOfDilution,
  parsePigment,
  pigmentById,
} from './pigment';
export type { Pigment, PigmentRecipe } from './pigment';
export { calibratePigment, lightnessWithinReach } from './calibration';
export type { CalibratedPigment, HealedReading } from './calibration';
export { HEALED_DOT, coverageOf } from './inkDots';
export type { InkDots, Placement } from './inkDots';
export { solidSpectrum, zoneSpectrum } from './inkZone';
export { dotSpectrum } from './inkDot';
export { inkAppearance } from './inkAppearance';
export type { InkAppearance } from './inkAppearance';
export { HEALED_DAYS, YEAR_DAYS, dotsAtTime } from './ageing';
export type { Care, Pace } from './ageing';

// Hair, and the target that it makes.
export { DEFAULT_HAIR, HAIR_LIMITS, hairRootSpectrum, stubbleSpectrum } from './stubble';
export type { Hair } from './stubble';
export { WHITE_HAIR } from './hairShaft';
export { shaftOverSkin } from './shaftOverSkin';

// Advice: what to choose, how sure that is, and why.
export { DEFAULT_TECHNIQUE, USUAL_DENSITY, USUAL_PARTS } from './technique';
export type { InkChoice, Technique } from './technique';
export { SESSIONS, sessionPlanOf } from './sessionPlan';
export type { PlannedSession } from './sessionPlan';
export type { InkSession } from './sessions';
export { recommend } from './recommend';
export type { MatchBand, MatchRequest, Recommendation } from './recommend';
export { matchAfter, treatmentOf, zoneLabOf } from './treatment';
export type { MatchAtTime, Treatment, TreatmentGround } from './treatment';
export { doubtsOf, judgeMatch } from './matchUncertainty';
export type { AgedPlans, MatchDoubts, MatchJudgement } from './matchUncertainty';
export { thresholdsFor, verdictOf } from './verdict';
export type { MatchChances, Verdict } from './verdict';
export { zoneModelSigma } from './zoneModelSigma';
export { skinReasons } from './reasons';
export type { Reason } from './reasons';
export { readsBlue } from './practiceCost';
