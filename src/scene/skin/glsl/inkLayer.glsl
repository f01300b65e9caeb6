// Ink in the skin's diffuse reflectance (docs/color.md 4 and 5; docs/design.md 6).
// The zone's colour comes from the mean-chord effective medium as a table over density; a dot's
// core and the light between dots share it out so that the local mean is the zone's, per channel:
//   R = Rzone - (Rskin - Rzone) * (sum gamma c / a - G),  mean(sum gamma c) = G a.
uniform highp usampler2D uInkCells; // per chart cell: which members of the list it holds (cellFirst, cellCount)
uniform highp usampler2D uInkDots;  // x: place; y: when it appears, diameter, ink (src/dots/gpuLayout.ts)
uniform float uInkGrid;             // cells across the chart
uniform vec3 uInkZone[ZONE_STEPS];  // linear RGB over density, the last at uMaxDensity, sessions done so far
uniform vec3 uInkGamma[MOST_SESSIONS];          // core strength by session
uniform vec3 uInkMean;              // G
uniform vec4 uInkSessionEnd;        // cumulative share of the plan's dots by session
uniform vec4 uInkDiameterMm;        // by session
uniform float uInkShown;            // share of the plan's dots that are in the skin
uniform float uInkDensity;          // dots per cm2 of the finished plan where the field is 1
uniform float uInkCoverage;         // coverage (0..1) per dot per cm2 of the dots shown
uniform float uInkBlurMm;           // soft edge of a healed dot, 1 sigma
uniform float uMaxDensity;

vec3 inkZone(float densityPerCm2) {
  float x = clamp(densityPerCm2 / uMaxDensity, 0.0, 1.0) * float(ZONE_STEPS - 1);
  int i = int(min(floor(x), float(ZONE_STEPS - 2)));
  return mix(uInkZone[i], uInkZone[i + 1], x - float(i));
}

// Sum of gamma times coverage of all dots under the pixel, per channel.
vec3 inkUnderPixel(vec2 chart, mat2 toMm, vec2 reach, float reachMm, mat2 S, float sigmaMax) {
  vec4 bySession = vec4(0.0);
  float limit = uInkDensity * uInkShown;
  vec4 starts = uInkDensity * vec4(0.0, uInkSessionEnd.xyz);
  vec2 base = toMm * chart;
  mat2 perCode = toMm * (1.0 / CHART_UNITS);
  ivec2 low = ivec2(max((chart - reach) * uInkGrid, vec2(0.0)));
  ivec2 high = ivec2(min((chart + reach) * uInkGrid, vec2(uInkGrid - 1.0)));
  mat2 blurred = S + mat2(uInkBlurMm * uInkBlurMm, 0.0, 0.0, uInkBlurMm * uInkBlurMm);
  DiscFilter shape = discFilter(blurred, 0.5 * uInkDiameterMm.x, sigmaMax);
  for (int y = low.y; y <= high.y; y++) {
    for (int x = low.x; x <= high.x; x++) {
      uint cell = texelFetch(uInkCells, ivec2(x, y), 0).r;
      uint first = cellFirst(cell);
      uint end = first + cellCount(cell);
      for (uint i = first; i < end; i++) {
        uvec2 word = texelFetch(uInkDots, listPlace(i), 0).rg;
        float appearsAt = dotAppears(word.y);
        if (appearsAt >= limit) break; // the cell is sorted
        vec2 offset = base - perCode * placeCodes(word.x);
        if (dot(offset, offset) > reachMm * reachMm) continue;
        vec4 begun = step(starts, vec4(appearsAt));
        vec4 session = begun - vec4(begun.yzw, 0.0);
        float r = 0.5 * dotDiameter(word.y) * dot(session, uInkDiameterMm);
        bySession += session * (dotInk(word.y) * discCoverage(shape, offset, r));
      }
    }
  }
  return uInkGamma[0] * bySession.x + uInkGamma[1] * bySession.y + uInkGamma[2] * bySession.z +
    uInkGamma[3] * bySession.w;
}
