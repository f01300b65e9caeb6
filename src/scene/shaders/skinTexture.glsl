// Pores, fine relief and mottle of bare skin: procedural, anchored to the rest head, band-limited by
// the pixel's footprint. The tint's mean is 1, so that the shade stays the engine's.
uniform sampler2D uNoise; // rg: slope of relief, b: mottle, a: fine grain; tiles, mean 0.5

struct SkinTexture {
  vec3 normal;
  vec3 tint;
  float gloss;
};

vec4 noiseAt(vec3 p, vec3 weight) {
  return texture(uNoise, p.yz) * weight.x + texture(uNoise, p.zx) * weight.y + texture(uNoise, p.xy) * weight.z - 0.5;
}

SkinTexture skinTexture(vec3 restMm, vec3 n, vec4 shade, float mmPerPixel) {
  vec3 weight = n * n;
  vec4 broad = noiseAt(restMm / 61.0, weight);
  vec4 fine = noiseAt(restMm / 11.3, weight);
  float scalp = shade.g;
  float near = 1.0 - smoothstep(0.12, 0.5, mmPerPixel);
  vec3 tangent = normalize(cross(n, vec3(0.31, 0.86, 0.41)));
  vec3 bitangent = cross(n, tangent);
  vec2 slope = broad.rg * 0.06 + fine.rg * mix(0.22, 0.16, scalp) * near;
  SkinTexture grain;
  grain.normal = normalize(n + tangent * slope.x + bitangent * slope.y);
  grain.tint = vec3(1.0) + broad.b * vec3(0.07, 0.10, 0.10) + fine.b * 0.05;
  grain.gloss = 1.0 + broad.a * 0.5;
  return grain;
}
