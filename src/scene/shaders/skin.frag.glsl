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

uniform sampler2D uMetric;   // e, f, g of the chart in 1e4 mm2 per unit2
uniform sampler2D uField;    // r: ink density, g: own hair density, full = 1 / FIELD_TOP
const float FIELD_TOP = 1.25; // src/dots/scalpLayer.ts
uniform float uSurface;      // k1: specular reflection that SCI includes
uniform float uLit;
#include <chart>
#include <filteredShapes>
#include <skinTexture>
#include <skinLight>
#include <facialHair>
#ifdef FACE
#include <lashes>
#else // the face is drawn without the scalp's code, which costs even where it is passed by
#include <inkLayer>
#include <stubble>

vec3 scalpRatio(vec2 chart, vec2 dx, vec2 dy) {
  float onScalp = vShade.g;
  vec2 field = texture(uField, chart).rg * (FIELD_TOP * onScalp);
  float dotsPerCm2 = field.r * uInkDensity * uInkShown;
  float hairsPerCm2 = field.g * uHairDensity;
  if (dotsPerCm2 <= 0.05 && hairsPerCm2 <= 0.05) return vec3(1.0);
  mat2 toMm = mmPerChart(texture(uMetric, chart).xyz);
  vec2 px = toMm * dx;
  vec2 py = toMm * dy;
  // 0.16 px2: the reconstruction filter found steadiest (docs/facts/rendering.md 1.2).
  mat2 S = 0.16 * mat2(px.x * px.x + py.x * py.x, px.x * px.y + py.x * py.y,
                       px.x * px.y + py.x * py.y, px.y * px.y + py.y * py.y);
  float halfTrace = 0.5 * (S[0][0] + S[1][1]);
  float spread = sqrt(max(halfTrace * halfTrace - (S[0][0] * S[1][1] - S[0][1] * S[1][0]), 0.0));
  float sigmaMax = sqrt(halfTrace + spread);
  float footprint = sigmaMax * 2.5;
  // Farther than about a millimetre a pixel the shapes melt into their mean.
  float detail = 1.0 - smoothstep(0.8, 1.4, footprint);
  mat2 inverseMm = inverse(toMm);
  vec2 boxPerMm = vec2(length(vec2(inverseMm[0][0], inverseMm[1][0])), length(vec2(inverseMm[0][1], inverseMm[1][1])));

  // The pixel's variance along the chart's own axes: the window to search is no wider than it must be.
  vec2 chartVariance = 0.16 * (dx * dx + dy * dy);

  vec3 ratio = vec3(1.0);
  if (dotsPerCm2 > 0.05) {
    vec3 zone = inkZone(dotsPerCm2);
    vec3 reflectance = zone;
    if (detail > 0.0) {
      float widest = 0.675 * max(max(uInkDiameterMm.x, uInkDiameterMm.y), max(uInkDiameterMm.z, uInkDiameterMm.w));
      // The soft edge ends at sqrt(5) standard deviations (filteredShapes.glsl).
      float reachMm = widest + 2.24 * sqrt(sigmaMax * sigmaMax + uInkBlurMm * uInkBlurMm);
      vec2 window = boxPerMm * widest + 2.24 * sqrt(chartVariance + uInkBlurMm * uInkBlurMm * boxPerMm * boxPerMm);
      vec3 load = inkUnderPixel(chart, toMm, window, reachMm, S, sigmaMax) * onScalp;
      float coverage = max(dotsPerCm2 * uInkCoverage, 1.0e-5);
      reflectance = zone - (uSkin - zone) * detail * (load / coverage - uInkMean);
    }
    ratio *= max(reflectance, vec3(0.5 * uSurface)) / uSkin;
  }
  if (hairsPerCm2 > 0.05) {
    vec3 zone = hairZone(hairsPerCm2);
    vec3 reflectance = zone;
    if (detail > 0.0) {
      float longest = uHairLengthMm * 1.4 + uHairWidthMm;
      vec2 window = boxPerMm * longest + 2.24 * sqrt(chartVariance);
      vec3 load = hairUnderPixel(chart, toMm, window, longest + 2.24 * sigmaMax, S) * onScalp;
      float coverage = max(hairsPerCm2 * uHairCoverage, 1.0e-5);
      reflectance = zone - (uSkin - zone) * detail * (load / coverage - uHairMean);
    }
    ratio *= max(reflectance, vec3(0.5 * uSurface)) / uSkin;
  }
  return ratio;
}

#endif

vec3 encodeSrgb(vec3 linear) {
  vec3 c = clamp(linear, 0.0, 1.0);
  return mix(12.92 * c, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

// encodeSrgb to 0.002 by square roots: enough for the lights that are for looks.
vec3 encodeSrgbFast(vec3 linear) {
  vec3 root = sqrt(clamp(linear, 0.0, 1.0));
  vec3 fourth = sqrt(root);
  vec3 eighth = sqrt(fourth);
  return max(0.662002687 * root + 0.684122060 * fourth - 0.323583601 * eighth - 0.0225411470 * linear, 0.0);
}

vec3 litSkin(vec3 reflectance, float hair, float mmPerPixel) {
  vec3 n = normalize(vNormal);
  SkinTexture grain = skinTexture(vRest, n, vTint.a, mmPerPixel);
  vec3 albedo = max(reflectance - uSurface, 0.001) / (1.0 - uSurface);
  vec3 tint = grain.tint * (1.0 + grain.warmth * vec3(0.35, -0.3, -0.3)) * vTint.rgb;
  albedo *= mix(tint, vec3(1.0), hair);
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
  vec3 reflectance = mix(uSkin * ratio, shaft, hair);
  vec3 color = vec3(0.0);
  for (int once = 0; once < int(uLit < 0.5); once++) color = encodeSrgb(reflectance);
  for (int once = 0; once < int(uLit >= 0.5); once++) color = litSkin(reflectance, hair, mmPerPixel);
  outColor = vec4(color, 1.0);
}
