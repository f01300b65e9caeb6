// Lashes of the closed lids: they spring from the seam (LID_*, src/sculpt/eyes.ts), hang over the lower
// lid and fan outwards.
const float LASH_SHADE = 0.5; // darker than the brows, and they grey last (estimate)

// Brows and lashes, a box for both: what a pixel elsewhere pays for them.
bool inEyeBox(vec3 p) {
  return p.z > 55.0 && p.y > -2.0 && p.y < 56.0;
}

bool inLashBox(vec3 p) {
  float x = abs(p.x) - LID_MIDDLE;
  return abs(x) < LID_HALF + 5.0 && p.y > LID_HEIGHT - LID_SAG - 9.0 && p.y < LID_HEIGHT + 4.0;
}

float lashCover(vec3 p, float mmPerPixel) {
  float x = abs(p.x) - LID_MIDDLE;
  float t = clamp(x / LID_HALF, -1.1, 1.1);
  float below = LID_HEIGHT + LID_SLOPE * t - LID_SAG * (1.0 - t * t) + 0.5 - p.y;
  // Back along the lash to its root.
  float root = x - max(below, 0.0) * (0.16 + 0.62 * t);
  t = root / LID_HALF;
  float along = smoothstep(-1.0, -0.7, t) * smoothstep(1.02, 0.8, t);
  float lod = log2(max(mmPerPixel * (NOISE_TEXELS / 4.6), 1.0));
  float grain = textureLod(uNoise, vec2(root / 4.6, below / 60.0), min(lod, 5.0)).b - 0.5;
  float reach = (2.2 + 2.4 * smoothstep(-0.9, 0.4, t) - 1.2 * smoothstep(0.5, 1.0, t)) * (1.0 + 1.2 * grain);
  float drop = below / max(reach, 0.5);
  float strands = clamp(0.55 + 2.2 * grain - 0.3 * drop, 0.0, 1.0) * smoothstep(1.0, 0.55, drop);
  float rim = 1.0 - smoothstep(0.35, 1.3, below);
  return along * smoothstep(-0.45, 0.2, below) * max(0.8 * strands, 0.75 * rim);
}
