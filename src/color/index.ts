/** The color room: skin, ink and match by optics. See docs/color.md. */
export * from './ageing';
export * from './colorimetry';
export * from './displayColor';
export * from './freshSkin';
export * from './inkAppearance';
export * from './inkDot';
export * from './inkDots';
export * from './inkZone';
export type { Lab, LinearRgb } from './lab';
export * from './pigment';
export * from './reading';
export * from './skin';
export * from './skinInput';
export type { SkinParameters } from './chromophores';
export * from './skinSurface';
export * from './spectrum';
export * from './stubble';
export * from './toneScales';
