// The scalp chart: u in red, v in green, a line every 1/32.
vec3 bareReflectance() {
  vec2 chart = chartOf(vRest);
  vec2 line = abs(fract(chart * 32.0) - 0.5);
  return mix(vec3(chart, 0.3), vec3(0.02), step(0.46, max(line.x, line.y)));
}

vec3 lookTint(SkinTexture grain) {
  return vec3(1.0);
}
