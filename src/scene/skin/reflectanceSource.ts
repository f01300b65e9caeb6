import sculptedSkinGlsl from './glsl/sculptedSkin.glsl?raw';

/**
 * Where the bare skin's reflectance comes from. Ink and stubble lie over any source as the ratio R_inked / R_skin of
 * glsl/inkRatio.glsl, which asks the source nothing: today the sculpted skin's one colour, next the texture of a
 * photograph or a scan.
 */
export interface ReflectanceSource {
  /**
   * GLSL that defines
   * - `vec3 bareReflectance()`: linear RGB of the bare skin under the pixel, specular included, as the measurement
   *   light shows it;
   * - `vec3 lookTint(SkinTexture grain)`: ratio of the skin's diffuse reflectance in a light for looks to that, of mean
   *   1 over the scalp; (1, 1, 1) for a source whose reflectance has mottle and redness in it already.
   *
   * It may read the varyings of skin.frag.glsl and the uniforms of the chunks included before it.
   */
  readonly glsl: string;
}

/** The default head's even skin in the colour of the reading. */
export const sculptedSkin: ReflectanceSource = { glsl: sculptedSkinGlsl };
