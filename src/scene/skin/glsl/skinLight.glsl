// Light on skin, per pixel: the key light with its shadow and two highlights, and what the vertex
// found for the rest of the rig.
#include <lightRig>
uniform float uOil;                   // 0 matt .. 1 oily
uniform float uExposure;
uniform sampler2D uShadow;            // key light: height towards it of what it sees, mm, softened
uniform float uShadowSharp;           // per mm; 0 casts no shadow

// Exponential shadow map (Annen et al. 2008). Its four texels are compared before they are blended:
// blended heights would draw the texels' edges. The loop stands for an if (see noiseAt).
float keyVisibility() {
  float seen = 1.0;
  for (int once = 0; once < int(uShadowSharp > 0.0); once++) {
    ivec2 last = textureSize(uShadow, 0) - 2;
    vec2 at = vKey.xy * vec2(textureSize(uShadow, 0)) - 0.5;
    ivec2 low = clamp(ivec2(floor(at)), ivec2(0), last);
    vec2 share = clamp(at - vec2(low), 0.0, 1.0);
    vec4 above = vec4(
      texelFetch(uShadow, low, 0).r, texelFetch(uShadow, low + ivec2(1, 0), 0).r,
      texelFetch(uShadow, low + ivec2(0, 1), 0).r, texelFetch(uShadow, low + ivec2(1, 1), 0).r);
    vec4 open = min(vec4(1.0), exp(uShadowSharp * (vKey.z - above + 2.0)));
    vec2 across = mix(open.xz, open.yw, share.x);
    seen = mix(across.x, across.y, share.y);
  }
  return seen;
}

vec3 lightSkin(vec3 albedo, SkinTexture grain, vec3 smoothNormal) {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 l = uLightDirection[0];
  float size = uLightSize[0];
  float open = vShade.r;
  float reach = 0.45 + 0.55 * open;
  float nl = dot(grain.normal, l);
  float smoothNl = dot(smoothNormal, l);
  float nv = dot(smoothNormal, v);
  // Fine relief is blurred away in red, which travels farthest under the skin.
  vec3 cosine = mix(vec3(smoothNl), vec3(nl), vec3(0.35, 0.7, 0.85));
  float seen = keyVisibility();
  vec3 bleed = mix(vec3(seen), vec3(sqrt(seen)), vec3(0.45, 0.12, 0.06));
  vec3 diffuse = vFill.rgb + uLightColor[0] * softCosine(cosine, size) * bleed * reach;

  float oil = uOil * vShade.b;
  float room = mix(uGround.g, uSky.g, 0.5 + nv * smoothNormal.y - 0.5 * v.y);
  // What a cavity mirrors is mostly its own dark wall.
  float clear = open * open * clamp(1.2 + smoothNormal.y, 0.0, 1.0);
  float glint = room * (0.5 * F0 + 0.2 * fifth(1.0 - max(nv, 0.0))) * clear * clear + vFill.a;
  if (nl > 0.0) {
    float vl = dot(v, l);
    float perHalf = 1.0 / max(2.0 + 2.0 * vl, 0.02);
    float rough = nl + dot(grain.normal, v);
    float even = smoothNl + nv;
    float broad = lobe(min(rough * rough * perHalf, 1.0), min(0.36 + 0.4 * size, 1.0));
    float film = mix(even, rough, grain.relief);
    float sharp = lobe(min(film * film * perHalf, 1.0), min(mix(0.28, 0.13, oil) + 0.35 * size, 1.0));
    glint += uLightColor[0].g * fresnelShare(vl) * (0.7 * broad + 0.9 * oil * sharp) * nl * seen * reach;
  }
  return (albedo * diffuse + glint * grain.gloss * uLightColor[0] / max(uLightColor[0].g, 1.0e-4)) * uExposure;
}

// Shoulder above 0.8 on the brightest channel, the other two in proportion: hue stays.
vec3 rollOff(vec3 c) {
  float top = max(max(c.r, c.g), max(c.b, 1.0e-4));
  float over = max(top - 0.8, 0.0);
  return c * (min(top, 0.8 + 0.2 * over / (over + 0.2)) / top);
}
