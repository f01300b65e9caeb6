// Ink in the skin's diffuse reflectance (docs/color.md 4 and 5; docs/design.md 6).
// The zone's colour comes from the mean-chord effective medium as a table over density; a dot's
// core and the light between dots share it out so that the local mean is the zone's, per channel:
//   R = Rzone - (Rskin - Rzone) * (sum gamma c / a - G),  mean(sum gamma c) = G a.
uniform highp usampler2D uInkCells; // per chart cell: offset << 12 | count
uniform highp usampler2D uInkDots;  // x: u16 | v16 << 16; y: appears at (12 bits) | diameter (10) | ink (10)
uniform float uInkGrid;             // cells across the chart
uniform vec3 uInkZone[33];          // linear RGB at density i/32 of uMaxDensity, sessions done so far
uniform vec3 uInkGamma[4];          // core strength by session
uniform vec3 uInkMean;              // G
uniform vec4 uInkSessionEnd;        // cumulative share of the plan's dots by session
uniform vec4 uInkDiameterMm;        // by session
uniform float uInkShown;            // share of the plan's dots that are in the skin
uniform float uInkDensity;          // dots per cm2 of the finished plan where the field is 1
uniform float uInkCoverage;         // coverage (0..1) per dot per cm2 of the dots shown
uniform float uInkBlurMm;           // soft edge of a healed dot, 1 sigma
uniform float uMaxDensity;

vec3 inkZone(float densityPerCm2) {
  float x = clamp(densityPerCm2 / uMaxDensity, 0.0, 1.0) * 32.0;
  int i = int(min(floor(x), 31.0));
  return mix(uInkZone[i], uInkZone[i + 1], x - float(i));
}

// Sum of gamma times coverage of all dots under the pixel, per channel.
vec3 inkUnderPixel(vec2 chart, mat2 toMm, vec2 reach, float reachMm, mat2 S, float sigmaMax) {
  vec4 bySession = vec4(0.0);
  float limit = uInkDensity * uInkShown;
  vec4 starts = uInkDensity * vec4(0.0, uInkSessionEnd.xyz);
  vec2 base = toMm * chart;
  mat2 perCode = toMm * (1.0 / 65535.0);
  ivec2 low = ivec2(max((chart - reach) * uInkGrid, vec2(0.0)));
  ivec2 high = ivec2(min((chart + reach) * uInkGrid, vec2(uInkGrid - 1.0)));
  mat2 blurred = S + mat2(uInkBlurMm * uInkBlurMm, 0.0, 0.0, uInkBlurMm * uInkBlurMm);
  DiscFilter shape = discFilter(blurred, 0.5 * uInkDiameterMm.x, sigmaMax);
  for (int y = low.y; y <= high.y; y++) {
    for (int x = low.x; x <= high.x; x++) {
      uint cell = texelFetch(uInkCells, ivec2(x, y), 0).r;
      uint first = cell >> 12u;
      uint end = first + (cell & 4095u);
      for (uint i = first; i < end; i++) {
        uvec2 word = texelFetch(uInkDots, ivec2(int(i & 511u), int(i >> 9u)), 0).rg;
        float appearsAt = float(word.y & 4095u) * 0.0625;
        if (appearsAt >= limit) break; // the cell is sorted
        vec2 offset = base - perCode * vec2(float(word.x & 65535u), float(word.x >> 16u));
        if (dot(offset, offset) > reachMm * reachMm) continue;
        vec4 begun = step(starts, vec4(appearsAt));
        vec4 session = begun - vec4(begun.yzw, 0.0);
        float factor = 0.5 + float((word.y >> 12u) & 1023u) * (1.0 / 1023.0);
        float ink = 0.5 + float(word.y >> 22u) * (1.0 / 1023.0);
        float r = 0.5 * factor * dot(session, uInkDiameterMm);
        bySession += session * (ink * discCoverage(shape, offset, r));
      }
    }
  }
  return uInkGamma[0] * bySession.x + uInkGamma[1] * bySession.y + uInkGamma[2] * bySession.z +
    uInkGamma[3] * bySession.w;
}
