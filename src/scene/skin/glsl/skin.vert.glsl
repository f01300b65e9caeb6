// Head mesh in mm. `rest` is the position on the default head: the chart, and with it every dot,
// stays with the anatomy when the head is warped to a client's measures.
// What varies slowly over the skin is worked out here, once a vertex instead of once a pixel.
in vec3 rest;
in vec4 shade;
in vec3 anatomy; // mottle (-0.5 to 0.5, mean 0), sebum, beard (0 to 1): src/scene/skin/skinAnatomy.ts
out vec3 vRest;
out vec3 vWorld;
out vec3 vNormal;
out vec4 vShade; // openness, scalp, sebum, beard
out vec4 vTint;  // redness of ears, nose, cheeks and lips: ratio to the scalp's skin; a: mottle
out vec4 vFill;  // irradiance of everything but the key light, and its highlight
out vec3 vKey;   // place in the key light's shadow map, and height towards that light in mm

uniform vec3 uFlush;
uniform vec3 uLip;
uniform float uOil;
uniform mat4 uShadowMatrix;
#include <gpuLayout>
#include <lightRig>

void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vRest = rest;
  vWorld = world.xyz;
  vNormal = normal;
  vShade = vec4(shade.rg, anatomy.yz);
  vTint = vec4(mix(vec3(1.0), uFlush, shade.b) * mix(vec3(1.0), uLip, shade.a), anatomy.x);
  vFill = fillLight(world.xyz, normal, shade.r, smoothstep(0.76, 0.9, shade.b), uOil * vShade.b);
  vec3 lifted = world.xyz + normal * 1.5;
  vKey = vec3((uShadowMatrix * vec4(lifted, 1.0)).xy * 0.5 + 0.5, dot(lifted, uLightDirection[0]));
  gl_Position = projectionMatrix * viewMatrix * world;
}
