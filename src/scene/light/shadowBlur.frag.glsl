// One direction of a Gaussian blur of exp(-sharpness height), kept as its logarithm so that half floats hold it
// (exponential shadow maps, Annen et al. 2008). Neighbours far below the middle are raised: unlimited, they would
// outweigh the rest and eat the shadow's edge.
precision highp float;
in vec2 vPlace;
out vec4 outColor;
uniform sampler2D uHeights;
uniform vec2 uStep;
uniform float uSharp;
void main() {
  float middle = texture(uHeights, vPlace).r;
  float sum = 1.0;
  float weights = 1.0;
  for (int i = 1; i <= 4; i++) {
    float w = exp(-0.5 * float(i * i) / 4.0);
    for (float side = -1.0; side < 2.0; side += 2.0) {
      float beside = max(texture(uHeights, vPlace + side * float(i) * uStep).r, middle - 100.0);
      sum += w * exp(clamp(-uSharp * (beside - middle), -60.0, 60.0));
      weights += w;
    }
  }
  outColor = vec4(middle - log(sum / weights) / uSharp, 0.0, 0.0, 1.0);
}
