// Coverage of small shapes under a pixel's footprint, with their area conserved.
// The footprint is a Gaussian of covariance S (mm2); coverage, never optical density, is what
// gets filtered (facts/rendering.md section 1.2). A smoothstep ramp of half-width h is the
// integral of a kernel of variance h2/5, hence the factor sqrt(5).
const float RAMP = 2.2360679775;

// Integral of the ramp kernel of standard deviation sigma from minus infinity to x.
float rampStep(float x, float sigma) {
  return smoothstep(-RAMP * sigma, RAMP * sigma, x);
}

// A disc of radius r at offset d. Resolved: a soft edge, area kept by r2/(r2+sigma2).
// Smaller than the footprint: an elliptical Gaussian with covariance r2/4 + S.
float discCoverage(vec2 d, float r, mat2 S, float blend) {
  float r2 = r * r;
  float coverage = 0.0;
  if (blend < 1.0) {
    float len2 = max(dot(d, d), 1.0e-8);
    float sigma2 = max(dot(d, S * d) / len2, 1.0e-6);
    coverage += (1.0 - blend) * (r2 / (r2 + sigma2)) * rampStep(r - sqrt(len2), sqrt(sigma2));
  }
  if (blend > 0.0) {
    float a = S[0][0] + 0.25 * r2;
    float b = S[0][1];
    float c = S[1][1] + 0.25 * r2;
    float det = max(a * c - b * b, 1.0e-9);
    float power = (c * d.x * d.x - 2.0 * b * d.x * d.y + a * d.y * d.y) / det;
    coverage += blend * 0.5 * r2 * inversesqrt(det) * exp(-0.5 * power);
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
