// The client's own shaved hair: follicles with short shafts lying along the hair's direction.
// From afar the zone is the engine's stubble colour; up close each shaft shows its own, and the
// skin between takes the rest (same bookkeeping as the ink's).
uniform highp usampler2D uHairCells; // as uInkCells
uniform highp usampler2D uHairShafts; // x: place; y: when it appears, heading, length, grey lot (src/dots/gpuLayout.ts)
uniform float uHairGrid;
uniform vec3 uHairZone[ZONE_STEPS]; // linear RGB by hairs per cm2, up to uMaxDensity
uniform vec3 uHairGamma;
uniform vec3 uHairGreyGamma;
uniform vec3 uHairMean;
uniform float uHairDensity;   // hairs per cm2 where the field is 1
uniform float uHairWidthMm;
uniform float uHairLengthMm;  // projected on the skin
uniform float uHairGreyShare;
uniform float uHairCoverage;  // coverage (0..1) per hair per cm2

vec3 hairZone(float hairsPerCm2) {
  float x = clamp(hairsPerCm2 / uMaxDensity, 0.0, 1.0) * float(ZONE_STEPS - 1);
  int i = int(min(floor(x), float(ZONE_STEPS - 2)));
  return mix(uHairZone[i], uHairZone[i + 1], x - float(i));
}

vec3 hairUnderPixel(vec2 chart, mat2 toMm, vec2 reach, float reachMm, mat2 S) {
  vec3 sum = vec3(0.0);
  vec2 base = toMm * chart;
  mat2 perCode = toMm * (1.0 / CHART_UNITS);
  ivec2 low = ivec2(max((chart - reach) * uHairGrid, vec2(0.0)));
  ivec2 high = ivec2(min((chart + reach) * uHairGrid, vec2(uHairGrid - 1.0)));
  for (int y = low.y; y <= high.y; y++) {
    for (int x = low.x; x <= high.x; x++) {
      uint cell = texelFetch(uHairCells, ivec2(x, y), 0).r;
      uint first = cellFirst(cell);
      uint end = first + cellCount(cell);
      for (uint i = first; i < end; i++) {
        uvec2 word = texelFetch(uHairShafts, listPlace(i), 0).rg;
        if (hairAppears(word.y) >= uHairDensity) break; // the cell is sorted
        vec2 offset = base - perCode * placeCodes(word.x);
        if (dot(offset, offset) > reachMm * reachMm) continue;
        float angle = hairHeading(word.y);
        vec2 along = normalize(toMm * vec2(cos(angle), sin(angle)));
        float lengthMm = uHairLengthMm * hairLength(word.y);
        bool grey = hairGreyLot(word.y) < uHairGreyShare;
        sum += (grey ? uHairGreyGamma : uHairGamma) *
          shaftCoverage(offset, along, lengthMm, uHairWidthMm, S);
      }
    }
  }
  return sum;
}
