// Head mesh in mm. `rest` is the position on the default head: the chart, and with it every dot,
// stays with the anatomy when the head is warped to a client's measures.
in vec3 rest;
in vec4 shade;
out vec3 vRest;
out vec3 vWorld;
out vec3 vNormal;
out vec4 vShade;

void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vRest = rest;
  vWorld = world.xyz;
  vNormal = normal;
  vShade = shade;
  gl_Position = projectionMatrix * viewMatrix * world;
}
