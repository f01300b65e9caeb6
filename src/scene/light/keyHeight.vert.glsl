// The head as the key light sees it: its height towards that light, mm.
out float vHeight;
uniform vec3 uTowards;
void main() {
  vHeight = dot(position, uTowards);
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
