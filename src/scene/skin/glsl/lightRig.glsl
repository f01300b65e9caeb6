// A small rig of soft lights. The first is the key: lit per pixel, with a shadow. The others
// and the room are soft enough to be lit per vertex.
uniform int uLightCount;
uniform vec3 uLightDirection[RIG_LIGHTS]; // unit, towards the light
uniform vec3 uLightColor[RIG_LIGHTS];     // irradiance on a facing patch
uniform float uLightSize[RIG_LIGHTS];     // angular radius, radians
uniform vec3 uSky;
uniform vec3 uGround;
uniform vec3 uSkin;                   // linear RGB, SCI
const float F0 = 0.028;               // n = 1.4

float fifth(float x) {
  float x2 = x * x;
  return x2 * x2 * x;
}

// Cosine law softened by light under the skin, which carries red farthest (after Penner 2011,
// simplified), and by the lamp's size. 1 on a facing patch, without a kink at the terminator.
vec3 softCosine(vec3 cosine, float size) {
  vec3 wrap = vec3(0.38, 0.25, 0.20) + 0.8 * size;
  vec3 d = max((cosine + wrap) / (1.0 + wrap), 0.0);
  return d * d;
}

// GGX lobe by the squared cosine between normal and half vector; times pi, because the rig's colours
// are what a white facing patch shows.
float lobe(float nh2, float alpha) {
  float a2 = alpha * alpha;
  float d = nh2 * (a2 - 1.0) + 1.0;
  return a2 / (d * d);
}

// Fresnel term over 4 (v.h)2: the visibility of Kelemen and Szirmay-Kalos 2001, the usual one for
// skin (d'Eon and Luebke, GPU Gems 3, chapter 14). From v.l, because |v + l|2 = 2 + 2 v.l.
float fresnelShare(float vl) {
  float vh2 = max(0.5 + 0.5 * vl, 0.02);
  return (F0 + (1.0 - F0) * fifth(1.0 - sqrt(vh2))) / (4.0 * vh2);
}

// The head as an ellipsoid: what hides a light behind it from the nose, the lids and the neck.
const vec3 MASS_MIDDLE = vec3(0.0, 10.0, 0.0); // mm
const vec3 PER_MASS_RADIUS = 1.0 / vec3(66.0, 112.0, 90.0);

// Share of a soft light that passes the head; `from` is the place on the ellipsoid's unit sphere.
float pastHead(vec3 from, vec3 l) {
  vec3 d = l * PER_MASS_RADIUS;
  float inward = min(dot(from, d), 0.0);
  float deep = inward * inward / dot(d, d);
  float nearest = dot(from, from) - deep;
  return 1.0 - clamp(8.0 * deep, 0.0, 1.0) * clamp(2.5 - 2.2 * nearest, 0.0, 1.0);
}

// rgb: irradiance of room and fill lights; a: their highlight. `ear` lets light from behind through.
vec4 fillLight(vec3 world, vec3 n, float open, float ear, float oil) {
  // Light that leaves a cavity has met skin more than once, so it is warmer and less dark than
  // grey occlusion (fit of Jimenez et al. 2016, "Practical real-time strategies for accurate indirect occlusion").
  vec3 a = 2.0404 * uSkin - 0.3324;
  vec3 b = -4.7951 * uSkin + 0.6417;
  vec3 c = 2.7552 * uSkin + 0.6903;
  vec3 occlusion = max(vec3(open), ((open * a + b) * open + c) * open);
  vec3 light = mix(uGround, uSky, 0.5 + 0.5 * n.y) * occlusion;
  vec3 v = normalize(cameraPosition - world);
  float nv = dot(n, v);
  float glint = 0.0;
  vec3 from = (world - MASS_MIDDLE) * PER_MASS_RADIUS;
  float reach = 0.45 + 0.55 * open;
  vec3 through = ear * vec3(0.30, 0.055, 0.025);
  light += through * uLightColor[0] * max(-dot(n, uLightDirection[0]), 0.0);
  for (int i = 1; i < uLightCount; i++) {
    vec3 l = uLightDirection[i];
    float nl = dot(n, l);
    float past = pastHead(from, l);
    light += uLightColor[i] * (softCosine(vec3(nl), uLightSize[i]) * (reach * past) + through * max(-nl, 0.0));
    if (nl <= 0.0) continue;
    float vl = dot(v, l);
    float nh2 = (nl + nv) * (nl + nv) / max(2.0 + 2.0 * vl, 0.02);
    float alpha = min(mix(0.36, 0.24, oil) + 0.45 * uLightSize[i], 1.0);
    glint += uLightColor[i].g * fresnelShare(vl) * lobe(min(nh2, 1.0), alpha) * nl * open * open * past;
  }
  return vec4(light, glint);
}
