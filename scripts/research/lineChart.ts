/** One line of a chart, in data units. */
export interface Series {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Dots instead of a line. */
  readonly scatter?: boolean;
}

/** A chart with two linear axes. */
export interface Chart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 420;
const PLOT = { left: 64, right: 560, top: 48, bottom: 364 } as const;

function scale(value: number, ticks: readonly number[], from: number, to: number): number {
  const least = ticks[0] ?? 0;
  const most = ticks.at(-1) ?? 1;
  return from + ((value - least) / (most - least)) * (to - from);
}

function text(x: number, y: number, words: string, extra = ''): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${extra}>${safe}</text>`;
}

function grid({ xTicks, yTicks }: Chart): string[] {
  const vertical = xTicks.map((tick) => {
    const x = scale(tick, xTicks, PLOT.left, PLOT.right);
    return `<path class="grid" d="M${x.toFixed(1)} ${PLOT.top}V${PLOT.bottom}"/>${text(x, PLOT.bottom + 18, String(tick), 'text-anchor="middle"')}`;
  });
  const horizontal = yTicks.map((tick) => {
    const y = scale(tick, yTicks, PLOT.bottom, PLOT.top);
    return `<path class="grid" d="M${PLOT.left} ${y.toFixed(1)}H${PLOT.right}"/>${text(PLOT.left - 8, y + 4, String(tick), 'text-anchor="end"')}`;
  });
  return [...vertical, ...horizontal];
}

function drawn(chart: Chart, series: Series): string {
  const at = ([x, y]: readonly [number, number]): readonly [string, string] => [
    scale(x, chart.xTicks, PLOT.left, PLOT.right).toFixed(1),
    scale(y, chart.yTicks, PLOT.bottom, PLOT.top).toFixed(1),
  ];
  if (series.scatter === true) {
    return series.points
      .map(at)
      .map(
        ([x, y]) =>
          `<circle cx="${x}" cy="${y}" r="2" fill="${series.color}" fill-opacity="0.6"/>`,
      )
      .join('');
  }
  const line = series.points.map(at).map(([x, y]) => `${x} ${y}`);
  return `<polyline fill="none" stroke="${series.color}" stroke-width="2" points="${line.join(' ')}"/>`;
}

/** The chart as a self-contained SVG. */
export function drawChart(chart: Chart): string {
  const middle = (PLOT.top + PLOT.bottom) / 2;
  const legend = chart.series.map((series, i) => {
    const y = PLOT.top + 10 + i * 20;
    return `<rect x="${PLOT.right + 14}" y="${y - 6}" width="14" height="4" fill="${series.color}"/>${text(PLOT.right + 34, y, series.name)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#222">`,
    '<style>.grid{stroke:#ddd;stroke-width:1}</style>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(PLOT.left, 26, chart.title, 'font-size="15" font-weight="600"'),
    ...grid(chart),
    ...chart.series.map((series) => drawn(chart, series)),
    ...legend,
    text((PLOT.left + PLOT.right) / 2, HEIGHT - 16, chart.xLabel, 'text-anchor="middle"'),
    text(18, middle, chart.yLabel, `text-anchor="middle" transform="rotate(-90 18 ${middle})"`),
    '</svg>',
    '',
  ].join('\n');
}
