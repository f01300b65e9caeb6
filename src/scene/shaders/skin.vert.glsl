// Head mesh in mm. `rest` is the position on the default head: the chart, and with it every dot,
// stays with the anatomy when the head is warped to a client's measures.
// What varies slowly over the skin is worked out here, once a vertex instead of once a pixel.
in vec3 rest;
in vec4 shade;
in float mottle; // -0.5 to 0.5, mean 0
out vec3 vRest;
out vec3 vWorld;
out vec3 vNormal;
out vec4 vShade; // openness, scalp, oil, beard
out vec4 vTint;  // redness of ears, nose, cheeks and lips: ratio to the scalp's skin; a: mottle
out vec4 vFill;  // irradiance of everything but the key light, and its highlight
out vec3 vKey;   // place in the key light's shadow map, and height towards that light in mm

uniform vec3 uFlush;
uniform vec3 uLip;
uniform float uOil;
uniform mat4 uShadowMatrix;
#include <lightRig>

// Sebum: crown, forehead, nose and chin shine more than the rest.
float oilAt(vec3 p) {
  vec2 nose = vec2(p.x, p.y + 8.0) / vec2(15.0, 34.0);
  float tZone = p.z > 70.0 ? max(0.0, 1.0 - dot(nose, nose)) : 0.0;
  return 0.45 + 0.55 * max(smoothstep(30.0, 110.0, p.y), tZone);
}

// Cheeks' lower half, jaw, chin, upper lip and the neck below the jaw.
float beardAt(vec3 p, float lip) {
  float side = abs(p.x);
  float border = -40.0 + 0.3 * max(side - 18.0, 0.0);
  float upper = smoothstep(12.0, -12.0, p.y - border);
  float moustache = smoothstep(-35.0, -39.0, p.y) * smoothstep(30.0, 20.0, side);
  float below = smoothstep(-128.0, -104.0, p.y + 0.25 * (80.0 - p.z));
  float front = smoothstep(4.0, 16.0, p.z);
  return max(upper, moustache) * below * front * (1.0 - lip);
}

void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vRest = rest;
  vWorld = world.xyz;
  vNormal = normal;
  vShade = vec4(shade.rg, oilAt(rest), beardAt(rest, shade.a));
  vTint = vec4(mix(vec3(1.0), uFlush, shade.b) * mix(vec3(1.0), uLip, shade.a), mottle);
  vFill = fillLight(world.xyz, normal, shade.r, smoothstep(0.76, 0.9, shade.b), uOil * vShade.b);
  vec3 lifted = world.xyz + normal * 1.5;
  vKey = vec3((uShadowMatrix * vec4(lifted, 1.0)).xy * 0.5 + 0.5, dot(lifted, uLightDirection[0]));
  gl_Position = projectionMatrix * viewMatrix * world;
}
