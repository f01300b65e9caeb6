import type { Appearance } from '../../src/outcome/appearance';
import type { Derivations } from '../../src/outcome/derivations';
import type { ReflectanceSource } from '../../src/scene/skin/reflectanceSource';
import chart from './passes/chart.glsl?raw';
import ratio from './passes/ratio.glsl?raw';
import shade from './passes/shade.glsl?raw';

/** What the stand draws: the whole picture, the skin without ink and stubble, or one part of the shader alone. */
export const passIds = ['skin', 'bare', 'ratio', 'chart', 'shade'] as const;
export type PassId = (typeof passIds)[number];

const SOURCES: Readonly<Record<PassId, string | null>> = {
  skin: null,
  bare: null,
  ratio,
  chart,
  shade,
};

/** The source of reflectance that shows a pass; undefined for the sculpted skin itself. */
export function sourceOf(pass: PassId): ReflectanceSource | undefined {
  const glsl = SOURCES[pass];
  return glsl === null ? undefined : { glsl };
}

/** The same head without a dot or a hair, its code still run. */
export const withoutDots = (appearance: Appearance): Appearance => ({
  ...appearance,
  ink: { ...appearance.ink, densityPerCm2: 0 },
  hair: { ...appearance.hair, densityPerCm2: 0 },
});

/** What a pass makes of documents. */
export function derivationsFor(pass: PassId, derivations: Derivations): Derivations {
  if (pass === 'skin' || pass === 'ratio') return derivations;
  return {
    ...derivations,
    appearance: (consultation) => withoutDots(derivations.appearance(consultation)),
  };
}
