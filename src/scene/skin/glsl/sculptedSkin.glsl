// A source of reflectance: the sculpted skin. It is the one even colour of the reading, with mottle, relief and redness
// drawn on it where a light is for looks. What a source must answer about the bare skin under the pixel stands in
// src/scene/skin/reflectanceSource.ts.
vec3 bareReflectance() {
  return uSkin;
}

vec3 lookTint(SkinTexture grain) {
  return grain.tint * (1.0 + grain.warmth * vec3(0.35, -0.3, -0.3)) * vTint.rgb;
}
