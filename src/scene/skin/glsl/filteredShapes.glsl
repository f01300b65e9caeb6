// Coverage of small shapes under a pixel's footprint, with their area conserved.
// The footprint is a Gaussian of covariance S (mm2); coverage, never optical density, is what
// gets filtered (docs/facts/rendering.md 1.2). A smoothstep ramp of half-width h is the
// integral of a kernel of variance h2/5, hence the factor sqrt(5).
const float RAMP = 2.2360679775;

// Integral of the ramp kernel of standard deviation sigma from minus infinity to x.
float rampStep(float x, float sigma) {
  return smoothstep(-RAMP * sigma, RAMP * sigma, x);
}

// What the discs under one pixel have in common, worked out once for a typical radius.
struct DiscFilter {
  mat2 S;          // footprint and blur, mm2
  float resolved;  // share of the sharp form, 1 where a pixel is finer than a dot
  float edgeArea;  // keeps a soft-edged disc's area: r2 / (r2 + sigma2)
  vec3 conic;      // inverse of r2/4 + S: xx, 2 xy, yy, halved and negated
  float amplitude; // of the elliptical Gaussian per r2
};

DiscFilter discFilter(mat2 S, float r, float sigmaMax) {
  DiscFilter f;
  float r2 = r * r;
  f.S = S;
  f.resolved = 1.0 - smoothstep(0.42, 0.62, sigmaMax / r);
  f.edgeArea = r2 / (r2 + 0.5 * (S[0][0] + S[1][1]));
  float a = S[0][0] + 0.25 * r2;
  float b = S[0][1];
  float c = S[1][1] + 0.25 * r2;
  float det = max(a * c - b * b, 1.0e-9);
  f.conic = vec3(-0.5 * c, b, -0.5 * a) / det;
  f.amplitude = 0.5 * inversesqrt(det);
  return f;
}

// A disc of radius r at offset d. Resolved: an edge as soft as the footprint across it. Smaller than
// the footprint: an elliptical Gaussian of the same area.
float discCoverage(DiscFilter f, vec2 d, float r) {
  float coverage = 0.0;
  if (f.resolved > 0.0) {
    float len2 = max(dot(d, d), 1.0e-8);
    float perLength = inversesqrt(len2);
    float ramp = 2.0 * RAMP * sqrt(max(dot(d, f.S * d), 1.0e-12)) * perLength;
    float t = clamp((r - len2 * perLength) / ramp + 0.5, 0.0, 1.0);
    coverage = f.resolved * f.edgeArea * t * t * (3.0 - 2.0 * t);
  }
  if (f.resolved < 1.0) {
    float power = f.conic.x * d.x * d.x + f.conic.y * d.x * d.y + f.conic.z * d.y * d.y;
    coverage += (1.0 - f.resolved) * f.amplitude * r * r * exp(power);
  }
  return coverage;
}

// A straight shaft from the origin along the unit vector `along`: length and width in mm.
// Box times ramp both ways: the integral is exactly length times width.
float shaftCoverage(vec2 d, vec2 along, float lengthMm, float widthMm, mat2 S) {
  vec2 across = vec2(-along.y, along.x);
  float sigmaAlong = sqrt(max(dot(along, S * along), 1.0e-6));
  float sigmaAcross = sqrt(max(dot(across, S * across), 1.0e-6));
  float s = dot(d, along);
  float t = dot(d, across);
  float bySide = rampStep(t + 0.5 * widthMm, sigmaAcross) - rampStep(t - 0.5 * widthMm, sigmaAcross);
  float byLength = rampStep(s, sigmaAlong) - rampStep(s - lengthMm, sigmaAlong);
  return bySide * byLength;
}
