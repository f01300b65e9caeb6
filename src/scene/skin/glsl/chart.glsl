// Scalp chart: stereographic projection of the direction from the chart's centre
// (docs/design.md 2; the same arithmetic and the constants CHART_* of src/anatomy/scalpChart.ts).

vec2 chartOf(vec3 restMm) {
  vec3 d = normalize(restMm - CHART_CENTRE);
  float up = d.y * CHART_COS_TILT - d.z * CHART_SIN_TILT;
  float front = d.y * CHART_SIN_TILT + d.z * CHART_COS_TILT;
  // The far pole lies under the jaw, where no dot is ever drawn.
  float scale = 0.5 / (CHART_RIM * max(1.0 + up, 0.02));
  return vec2(0.5 + d.x * scale, 0.5 + front * scale);
}

// Cholesky factor of the chart's first fundamental form: a chart step times this is a
// step in mm in a local orthonormal frame of the surface. x = e, y = f, z = g in METRIC_UNIT mm2 per unit2.
mat2 mmPerChart(vec3 metric) {
  vec3 m = metric * METRIC_UNIT;
  float root = sqrt(max(m.x, 1.0));
  float skew = m.y / root;
  float rest = sqrt(max(m.z - skew * skew, 1.0));
  return mat2(root, 0.0, skew, rest);
}
