// What ink and stubble leave of the light: R_inked / R_skin, white where there is neither.
vec3 bareReflectance() {
  return vec3(1.0);
}

vec3 lookTint(SkinTexture grain) {
  return vec3(1.0);
}
