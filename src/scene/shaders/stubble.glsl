// The client's own shaved hair: follicles with short shafts lying along the hair's direction.
// From afar the zone is the engine's stubble colour; up close each shaft shows its own, and the
// skin between takes the rest (same bookkeeping as the ink's).
uniform highp usampler2D uHairCells; // as uInkCells
uniform highp usampler2D uHairShafts; // x: u16 | v16 << 16; y: appears at (12) | direction (8) | length (6) | grey (6)
uniform float uHairGrid;
uniform vec3 uHairZone[33];   // linear RGB by hairs per cm2, up to uMaxDensity
uniform vec3 uHairGamma;
uniform vec3 uHairGreyGamma;
uniform vec3 uHairMean;
uniform float uHairDensity;   // hairs per cm2 where the field is 1
uniform float uHairWidthMm;
uniform float uHairLengthMm;  // projected on the skin
uniform float uHairGreyShare;
uniform float uHairCoverage;  // coverage (0..1) per hair per cm2

vec3 hairZone(float hairsPerCm2) {
  float x = clamp(hairsPerCm2 / uMaxDensity, 0.0, 1.0) * 32.0;
  int i = int(min(floor(x), 31.0));
  return mix(uHairZone[i], uHairZone[i + 1], x - float(i));
}

vec3 hairUnderPixel(vec2 chart, mat2 toMm, vec2 reach, float reachMm, mat2 S) {
  vec3 sum = vec3(0.0);
  vec2 base = toMm * chart;
  mat2 perCode = toMm * (1.0 / 65535.0);
  ivec2 low = ivec2(max((chart - reach) * uHairGrid, vec2(0.0)));
  ivec2 high = ivec2(min((chart + reach) * uHairGrid, vec2(uHairGrid - 1.0)));
  for (int y = low.y; y <= high.y; y++) {
    for (int x = low.x; x <= high.x; x++) {
      uint cell = texelFetch(uHairCells, ivec2(x, y), 0).r;
      uint first = cell >> 12u;
      uint end = first + (cell & 4095u);
      for (uint i = first; i < end; i++) {
        uvec2 word = texelFetch(uHairShafts, ivec2(int(i & 511u), int(i >> 9u)), 0).rg;
        if (float(word.y & 4095u) * 0.0625 >= uHairDensity) break; // the cell is sorted
        vec2 offset = base - perCode * vec2(float(word.x & 65535u), float(word.x >> 16u));
        if (dot(offset, offset) > reachMm * reachMm) continue;
        float angle = float((word.y >> 12u) & 255u) * (6.28318530718 / 256.0);
        vec2 along = normalize(toMm * vec2(cos(angle), sin(angle)));
        float lengthMm = uHairLengthMm * (0.6 + 0.8 * float((word.y >> 20u) & 63u) / 63.0);
        bool grey = float(word.y >> 26u) < uHairGreyShare * 64.0;
        sum += (grey ? uHairGreyGamma : uHairGamma) *
          shaftCoverage(offset, along, lengthMm, uHairWidthMm, S);
      }
    }
  }
  return sum;
}
