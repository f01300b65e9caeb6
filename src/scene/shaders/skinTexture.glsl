// Pores, fine relief and mottle of bare skin, anchored to the rest head; the texture's mip levels
// band-limit them. Tints have mean 1, so that the shade stays the engine's.
uniform sampler2D uNoise; // rg: slope of relief, b: mottle, a: depth of furrows and pores; tiles, mean 0.5
const float FINE_TILE_MM = 17.0;   // src/scene/reliefNoise.ts
const float FINE_TEXEL_MM = 0.0332;

struct SkinTexture {
  vec3 normal;
  float tint;    // brightness
  float warmth;  // towards red
  float gloss;
  float relief;  // how much of the sharp highlight the fine relief breaks up
};

// The plane that the normal faces most, blended with the next one where they meet
// (biplanar, after Inigo Quilez).
vec4 noiseAt(vec3 p, vec3 n, float lod) {
  vec3 a = abs(n);
  bool dropX = a.x <= a.y && a.x <= a.z;
  bool dropY = !dropX && a.y <= a.z;
  vec2 first = dropX ? p.zx : p.yz;
  vec2 second = dropX || dropY ? p.xy : p.zx;
  float wFirst = dropX ? a.y : a.x;
  float wSecond = dropX || dropY ? a.z : a.y;
  float w = wSecond * wSecond / (wFirst * wFirst + wSecond * wSecond);
  w = clamp((w - 0.5) * 4.0 + 0.5, 0.0, 1.0);
  if (w <= 0.0) return textureLod(uNoise, first, lod) - 0.5;
  if (w >= 1.0) return textureLod(uNoise, second, lod) - 0.5;
  return mix(textureLod(uNoise, first, lod), textureLod(uNoise, second, lod), w) - 0.5;
}

SkinTexture skinTexture(vec3 restMm, vec3 n, float mmPerPixel) {
  SkinTexture grain;
  float mottle = noiseAt(restMm * (1.0 / 83.0), n, 0.0).b;
  grain.tint = 1.0 + 0.07 * mottle;
  grain.warmth = 0.12 * mottle;
  grain.gloss = 1.0 - 0.5 * mottle;
  grain.relief = 0.0;
  grain.normal = n;
  if (mmPerPixel > 0.45) return grain;
  float lod = log2(max(mmPerPixel / FINE_TEXEL_MM, 1.0));
  vec4 fine = noiseAt(restMm * (1.0 / FINE_TILE_MM), n, lod);
  vec2 slope = fine.rg * 0.75;
  grain.tint += 0.05 * fine.b - 0.16 * fine.a;
  // A furrow does not shine.
  grain.gloss *= max(0.1, 1.0 - 1.6 * fine.a);
  grain.relief = 1.0 - smoothstep(0.05, 0.3, mmPerPixel);
  if (mmPerPixel < 0.03) {
    vec4 finest = noiseAt(restMm.yzx * (1.0 / 4.7), n.yzx, 0.0);
    slope += finest.rg * (0.4 * (1.0 - smoothstep(0.012, 0.03, mmPerPixel)));
  }
  vec3 tangent = normalize(cross(n, vec3(0.31, 0.86, 0.41)));
  grain.normal = normalize(n + tangent * slope.x + cross(n, tangent) * slope.y);
  return grain;
}
