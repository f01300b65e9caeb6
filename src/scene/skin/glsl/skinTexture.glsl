// Pores, fine relief and mottle of bare skin, anchored to the rest head; the texture's mip levels
// band-limit them. Tints have mean 1, so that the shade stays the engine's.
uniform sampler2D uNoise; // rg: slope of relief, b: mottle, a: depth of furrows and pores; tiles every NOISE_TILE_MM, mean 0.5

struct SkinTexture {
  vec3 normal;
  float tint;    // brightness
  float warmth;  // towards red
  float gloss;
  float relief;  // how much of the sharp highlight the fine relief breaks up
};

// The plane that the normal faces most, blended with the next one near where they meet
// (biplanar, after Inigo Quilez). A loop of at most one turn stands for an if: a software rasteriser
// runs both sides of an if, but passes by a loop that nobody enters.
vec4 noiseAt(vec3 p, vec3 n, float lod) {
  vec3 a = abs(n);
  bool mostX = a.x > a.y && a.x > a.z;
  bool mostY = !mostX && a.y > a.z;
  vec2 first = mostX ? p.yz : mostY ? p.zx : p.xy;
  float wFirst = mostX ? a.x : mostY ? a.y : a.z;
  vec2 rest = mostX ? a.yz : mostY ? a.zx : a.xy;
  vec4 noise = textureLod(uNoise, first, lod);
  float wSecond = max(rest.x, rest.y);
  float blend = clamp(0.5 - 3.0 * (wFirst - wSecond), 0.0, 0.5);
  for (int once = 0; once < int(blend > 0.0); once++) {
    bool turn = rest.x >= rest.y;
    vec2 second = mostX ? (turn ? p.zx : p.xy) : mostY ? (turn ? p.xy : p.yz) : (turn ? p.yz : p.zx);
    noise = mix(noise, textureLod(uNoise, second, lod), blend);
  }
  return noise - 0.5;
}

SkinTexture skinTexture(vec3 restMm, vec3 n, float mottle, float mmPerPixel) {
  SkinTexture grain;
  grain.tint = 1.0 + 0.07 * mottle;
  grain.warmth = 0.07 * mottle;
  grain.gloss = 1.0 - 0.5 * mottle;
  grain.relief = 0.0;
  grain.normal = n;
  for (int once = 0; once < int(mmPerPixel < 0.45); once++) {
    float lod = log2(max(mmPerPixel * (NOISE_TEXELS / NOISE_TILE_MM), 1.0));
    vec4 fine = noiseAt(restMm * (1.0 / NOISE_TILE_MM), n, lod);
    vec2 slope = fine.rg * 0.4;
    grain.tint += 0.05 * fine.b - 0.1 * fine.a;
    // A furrow does not shine.
    grain.gloss *= max(0.1, 1.0 - 1.6 * fine.a);
    grain.relief = 1.0 - smoothstep(0.05, 0.3, mmPerPixel);
    for (int twice = 0; twice < int(mmPerPixel < 0.022); twice++) {
      vec4 finest = noiseAt(restMm.yzx * (1.0 / 4.7), n.yzx, 0.0);
      slope += finest.rg * (0.25 * (1.0 - smoothstep(0.01, 0.022, mmPerPixel)));
    }
    vec3 tangent = normalize(cross(n, vec3(0.31, 0.86, 0.41)));
    grain.normal = normalize(n + tangent * slope.x + cross(n, tangent) * slope.y);
  }
  return grain;
}
