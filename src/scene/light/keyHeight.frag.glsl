// The nearest height towards the key light under each texel, mm.
precision highp float;
in float vHeight;
out vec4 outColor;
void main() { outColor = vec4(vHeight, 0.0, 0.0, 1.0); }
