// Pores, fine relief and mottle of bare skin: procedural, anchored to the rest head, band-limited by
// the pixel's footprint. The tint's mean is 1, so that the shade stays the engine's.
uniform sampler2D uNoise; // rg: slope of relief, b: mottle, a: fine grain; tiles, mean 0.5

struct SkinTexture {
  vec3 normal;
  vec3 tint;
  float gloss;
};

// Two planes of the three, the ones the normal faces most (biplanar, after Inigo Quilez).
vec4 noiseAt(vec3 p, vec3 n) {
  vec3 a = abs(n);
  bool dropX = a.x <= a.y && a.x <= a.z;
  bool dropY = !dropX && a.y <= a.z;
  vec2 first = dropX ? p.zx : p.yz;
  vec2 second = dropX || dropY ? p.xy : p.zx;
  float wFirst = dropX ? a.y : a.x;
  float wSecond = dropX || dropY ? a.z : a.y;
  float sum = wFirst * wFirst + wSecond * wSecond;
  return mix(textureLod(uNoise, first, 0.0), textureLod(uNoise, second, 0.0), wSecond * wSecond / sum) - 0.5;
}

SkinTexture skinTexture(vec3 restMm, vec3 n, vec4 shade, float mmPerPixel) {
  SkinTexture grain;
  vec4 broad = noiseAt(restMm / 61.0, n);
  vec2 slope = broad.rg * (0.06 * (1.0 - smoothstep(0.3, 1.5, mmPerPixel)));
  grain.tint = vec3(1.0) + broad.b * vec3(0.07, 0.10, 0.10);
  grain.gloss = 1.0 + broad.a * 0.5;
  if (mmPerPixel < 0.4) {
    float seen = 1.0 - smoothstep(0.1, 0.4, mmPerPixel);
    vec4 fine = noiseAt(restMm / 11.3, n);
    slope += fine.rg * (0.2 * seen);
    grain.tint += fine.b * (0.05 * seen);
    if (mmPerPixel < 0.06) {
      float close = 1.0 - smoothstep(0.015, 0.06, mmPerPixel);
      vec4 finest = noiseAt(restMm.yzx / 3.1, n.yzx);
      slope += finest.rg * (0.28 * close);
      grain.tint += finest.b * (0.06 * close);
    }
  }
  vec3 tangent = normalize(cross(n, vec3(0.31, 0.86, 0.41)));
  grain.normal = normalize(n + tangent * slope.x + cross(n, tangent) * slope.y);
  return grain;
}
