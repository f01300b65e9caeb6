// What ink and stubble do to skin: R_inked / R_skin under a pixel, per channel, both for the skin of the reading
// (uSkin), whose tables those are. The ratio lies over whatever shows the bare skin (sculptedSkin.glsl): pigment in
// the dermis takes a share of the light that comes back, and the share is much the same where the skin is a
// little redder or paler than its mean.
uniform sampler2D uMetric;   // e, f, g of the chart in METRIC_UNIT mm2 per unit2
uniform sampler2D uField;    // r: ink density, g: own hair density, full = 1 / FIELD_TOP
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
      float widest = 0.5 * WIDEST_DOT * max(max(uInkDiameterMm.x, uInkDiameterMm.y), max(uInkDiameterMm.z, uInkDiameterMm.w));
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
      float longest = uHairLengthMm * LONGEST_HAIR + uHairWidthMm;
      vec2 window = boxPerMm * longest + 2.24 * sqrt(chartVariance);
      vec3 load = hairUnderPixel(chart, toMm, window, longest + 2.24 * sigmaMax, S) * onScalp;
      float coverage = max(hairsPerCm2 * uHairCoverage, 1.0e-5);
      reflectance = zone - (uSkin - zone) * detail * (load / coverage - uHairMean);
    }
    ratio *= max(reflectance, vec3(0.5 * uSurface)) / uSkin;
  }
  return ratio;
}
