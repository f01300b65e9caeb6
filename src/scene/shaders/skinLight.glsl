// A small rig of soft lights over skin. Diffuse: Lambert with a per-channel wrap that stands for
// subsurface scattering (red travels farthest; after Penner 2011, simplified). Specular: two GGX
// lobes, F0 = 0.028 (n = 1.4). Ambient: two-tone hemisphere under the baked occlusion.
const int LIGHTS = 4;
uniform int uLightCount;
uniform vec3 uLightDirection[LIGHTS]; // unit, towards the light
uniform vec3 uLightColor[LIGHTS];     // irradiance on a facing patch
uniform float uLightSize[LIGHTS];     // angular radius, radians
uniform vec3 uSky;
uniform vec3 uGround;
uniform float uOil;                   // 0 matt .. 1 oily
uniform float uExposure;
uniform highp sampler2D uShadow;
uniform mat4 uShadowMatrix;
uniform float uShadowOn;

float fifth(float x) {
  float x2 = x * x;
  return x2 * x2 * x;
}

float ggx(float nh, float alpha) {
  float a2 = alpha * alpha;
  float d = nh * nh * (a2 - 1.0) + 1.0;
  return a2 / (3.14159265 * d * d);
}

// Two lobes that share half vector and Fresnel term; visibility after Kelemen and Szirmay-Kalos
// 2001, the usual one for skin (d'Eon and Luebke, GPU Gems 3, chapter 14).
float specular(float nl, vec3 n, vec3 smoothNormal, vec3 v, vec3 l, float broad, float sharp, float sharpShare) {
  vec3 h = normalize(v + l);
  float vh = max(dot(v, h), 0.1);
  float fresnel = 0.028 + 0.972 * fifth(1.0 - vh);
  float lobes = 0.75 * ggx(max(dot(n, h), 0.0), broad) + sharpShare * ggx(max(dot(smoothNormal, h), 0.0), sharp);
  return fresnel * lobes * nl / (4.0 * vh * vh);
}

// Share of the first light that reaches the point: percentage-closer filtering, 9 taps.
float keyVisibility(vec3 world, vec3 n) {
  if (uShadowOn < 0.5) return 1.0;
  vec4 p = uShadowMatrix * vec4(world + n * 1.6, 1.0);
  vec3 q = p.xyz / p.w * 0.5 + 0.5;
  if (any(lessThan(q, vec3(0.0))) || any(greaterThan(q, vec3(1.0)))) return 1.0;
  float radius = 0.004 + uLightSize[0] * 0.03;
  float lit = 0.0;
  for (int i = 0; i < 9; i++) {
    float t = (float(i) + 0.5) / 9.0;
    float angle = float(i) * 2.39996323;
    vec2 offset = sqrt(t) * radius * vec2(cos(angle), sin(angle));
    lit += step(q.z - 0.004 - radius * 0.35 * sqrt(t), texture(uShadow, q.xy + offset).r);
  }
  return lit / 9.0;
}

vec3 lightSkin(vec3 albedo, vec3 n, vec3 smoothNormal, vec3 world, vec4 shade, float gloss) {
  vec3 v = normalize(cameraPosition - world);
  float ao = shade.r;
  // Light that leaves a cavity has met skin more than once, so it is warmer and less dark than
  // grey occlusion (fit of Jimenez et al. 2016, "Practical real-time strategies for accurate indirect occlusion").
  vec3 a = 2.0404 * albedo - 0.3324;
  vec3 b = -4.7951 * albedo + 0.6417;
  vec3 c = 2.7552 * albedo + 0.6903;
  vec3 occlusion = max(vec3(ao), ((ao * a + b) * ao + c) * ao);
  vec3 diffuse = mix(uGround, uSky, 0.5 + 0.5 * n.y) * occlusion;
  vec3 glint = vec3(0.0);
  float oil = uOil * (0.35 + 0.65 * smoothstep(40.0, 120.0, world.y));
  float broadAlpha = 0.34;
  float sharpAlpha = mix(0.30, 0.13, oil);
  vec3 wrap = vec3(0.24, 0.10, 0.06);
  float visibility = keyVisibility(world, smoothNormal);
  for (int i = 0; i < uLightCount; i++) {
    vec3 l = uLightDirection[i];
    float size = uLightSize[i];
    vec3 soft = wrap + 0.35 * size;
    vec3 cosine = clamp((vec3(dot(n, l)) + soft) / (1.0 + soft), 0.0, 1.0);
    float reach = mix(1.0, ao, 0.55);
    vec3 open = i == 0 ? vec3(visibility) : vec3(1.0);
    // The shadow's edge bleeds red, as scattering carries light into it.
    open = mix(open, sqrt(open), vec3(0.35, 0.1, 0.05));
    diffuse += uLightColor[i] * cosine * reach * open;
    float spread = 0.5 * size;
    float nl = dot(n, l);
    if (nl > 0.0) {
      float lobes = specular(nl, n, smoothNormal, v, l, min(broadAlpha + spread, 1.0),
        min(sharpAlpha + 0.6 * spread, 1.0), 0.35 * oil);
      glint += uLightColor[i] * lobes * gloss * reach * open;
    }
  }
  float facing = max(dot(smoothNormal, v), 0.0);
  vec3 rim = mix(uGround, uSky, 0.5 + 0.5 * reflect(-v, smoothNormal).y) * (0.028 + 0.35 * fifth(1.0 - facing)) * ao;
  return (albedo * diffuse + glint + rim) * uExposure;
}

// Shoulder above 0.8 on the brightest channel, the other two in proportion: hue stays.
vec3 rollOff(vec3 c) {
  float top = max(max(c.r, c.g), max(c.b, 1.0e-4));
  if (top <= 0.8) return c;
  float mapped = 0.8 + 0.2 * (1.0 - exp(-(top - 0.8) / 0.2));
  return c * (mapped / top);
}
