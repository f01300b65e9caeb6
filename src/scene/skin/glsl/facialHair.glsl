// Brows and shaved beard in the client's hair colour, off the scalp. Streaks along the brow's hair
// direction, filtered by the texture's mip levels: natural at the distance of a portrait.
uniform vec3 uFacialHair;   // linear RGB of a shaft
uniform vec3 uBrowInner;    // landmarks of the rest head, left side, mm
uniform vec3 uBrowPeak;
uniform vec3 uBrowOuter;
uniform float uBrowWidth;   // relative to the median man's
uniform float uBeard;       // share of the skin that shaved hairs cover, 0..1

float streaks(vec2 p, float angle, float mmPerPixel) {
  vec2 along = vec2(cos(angle), sin(angle));
  vec2 q = vec2(dot(p, along) / 70.0, dot(p, vec2(-along.y, along.x)) / 8.0);
  float lod = log2(max(mmPerPixel * (NOISE_TEXELS / 8.0), 1.0));
  return textureLod(uNoise, q, min(lod, 5.0)).b - 0.5;
}

bool inBrowBox(vec3 p) {
  float x = abs(p.x);
  return p.z > uBrowOuter.z - 14.0 && abs(p.y - uBrowPeak.y + 3.0) < 12.0 && x > uBrowInner.x - 6.0 && x < uBrowOuter.x + 9.0;
}

// Share of the pixel that brow hairs cover.
float browCover(vec3 p, float mmPerPixel) {
  float x = abs(p.x);
  float s = (x - uBrowInner.x) / (uBrowOuter.x - uBrowInner.x);
  float arch = 6.75 * s * s * (1.0 - s);
  float middle = mix(uBrowInner.y, uBrowOuter.y, s) + arch * (uBrowPeak.y - mix(uBrowInner.y, uBrowOuter.y, 0.667));
  float halfWidth = uBrowWidth * mix(5.6, 2.6, smoothstep(0.25, 1.1, s));
  float t = (p.y - middle) / halfWidth;
  float ends = smoothstep(-0.1, 0.16, s) * smoothstep(1.16, 0.86, s);
  // Upright at the inner end, then along the brow; the upper hairs lean down to meet the lower.
  float angle = mix(1.25, -0.35, smoothstep(-0.1, 0.75, s)) - 0.35 * t * smoothstep(0.1, 0.5, s);
  vec2 place = vec2(x - uBrowPeak.x, p.y - middle);
  float grain = streaks(place, angle, mmPerPixel) + 0.5 * streaks(place * 1.9 + 31.0, angle + 0.1, mmPerPixel);
  float edge = 1.0 - smoothstep(0.35, 1.45, abs(t) + 0.7 * grain);
  float body = edge * ends * mix(0.6, 0.95, smoothstep(0.0, 0.4, s));
  return clamp(body * (0.8 + 0.9 * grain), 0.0, 0.94);
}
