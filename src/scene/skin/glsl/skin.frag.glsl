// Skin with ink and stubble in its diffuse reflectance, under the specular highlight.
// Measurement light (uLit = 0): the pixel is the reflectance itself (SCI), so that the screen shows
// what the color engine says. Lit: reflectance without the surface's k1, lit by a small rig.
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 vRest;
in vec3 vWorld;
in vec3 vNormal;
in vec4 vShade;
in vec4 vTint;
in vec4 vFill;
in vec3 vKey;
out vec4 outColor;

uniform float uSurface;      // k1: specular reflection that SCI includes
uniform float uLit;
#include <gpuLayout>
#include <chart>
#include <filteredShapes>
#include <skinTexture>
#include <skinLight>
#include <reflectanceSource>
#include <facialHair>
#include <encodeSrgb>
#ifdef FACE
#include <lashes>
#else // the face is drawn without the scalp's code, which costs even where it is passed by
#include <inkRatio>
#endif

vec3 litSkin(vec3 reflectance, float hair, float mmPerPixel) {
  vec3 n = normalize(vNormal);
  SkinTexture grain = skinTexture(vRest, n, vTint.a, mmPerPixel);
  vec3 albedo = max(reflectance - uSurface, 0.001) / (1.0 - uSurface);
  albedo *= mix(lookTint(grain), vec3(1.0), hair);
  albedo = mix(albedo, uFacialHair, uBeard * vShade.a * (1.0 + 1.2 * (grain.tint - 1.0)));
  grain.gloss *= 1.0 - 0.8 * hair;
  return encodeSrgbFast(rollOff(lightSkin(albedo, grain, n)));
}

// Loops of at most one turn stand for ifs (see noiseAt).
void main() {
  float mmPerPixel = max(length(dFdx(vRest)), length(dFdy(vRest)));
  vec3 ratio = vec3(1.0);
  float hair = 0.0;
  vec3 shaft = uFacialHair;
#ifdef FACE
  for (int once = 0; once < int(inEyeBox(vRest)); once++) {
    for (int brow = 0; brow < int(inBrowBox(vRest)); brow++) hair = browCover(vRest, mmPerPixel);
    for (int lash = 0; lash < int(inLashBox(vRest)); lash++) {
      float cover = lashCover(vRest, mmPerPixel);
      hair = max(hair, cover);
      shaft *= mix(1.0, LASH_SHADE, cover);
    }
  }
#else
  vec2 chart = chartOf(vRest);
  bool populated = vShade.g > 0.0 && uInkDensity * uInkShown + uHairDensity > 0.05;
  for (int once = 0; once < int(populated); once++) ratio = scalpRatio(chart, dFdx(chart), dFdy(chart));
#endif
  vec3 reflectance = mix(bareReflectance() * ratio, shaft, hair);
  vec3 color = vec3(0.0);
  for (int once = 0; once < int(uLit < 0.5); once++) color = encodeSrgb(reflectance);
  for (int once = 0; once < int(uLit >= 0.5); once++) color = litSkin(reflectance, hair, mmPerPixel);
  outColor = vec4(color, 1.0);
}
