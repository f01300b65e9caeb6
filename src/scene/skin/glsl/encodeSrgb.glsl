// Linear RGB to the screen's sRGB: exact for measurement, quick for looks.
vec3 encodeSrgb(vec3 linear) {
  vec3 c = clamp(linear, 0.0, 1.0);
  return mix(12.92 * c, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

// encodeSrgb to 0.002 by square roots: enough for the lights that are for looks.
vec3 encodeSrgbFast(vec3 linear) {
  vec3 root = sqrt(clamp(linear, 0.0, 1.0));
  vec3 fourth = sqrt(root);
  vec3 eighth = sqrt(fourth);
  return max(0.662002687 * root + 0.684122060 * fourth - 0.323583601 * eighth - 0.0225411470 * linear, 0.0);
}
