// What the vertices know of the skin: openness in red, scalp in green, sebum in blue.
vec3 bareReflectance() {
  return vShade.rgb;
}

vec3 lookTint(SkinTexture grain) {
  return vec3(1.0);
}
