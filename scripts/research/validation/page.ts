import { barOf, holds } from './claim';
import type { Claim, Figure, Table } from './claim';

const written = ({ value, digits, unit }: Figure): string =>
  `${value.toFixed(digits)}${unit && ` ${unit}`}`;

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function tableText({ columns, rows }: Table): string[] {
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

function claimText({
  title,
  data,
  figures,
  tables = [],
  charts = [],
  remark,
}: Claim): string[] {
  return [
    `## ${title}`,
    '',
    data,
    '',
    ...tableText({
      columns: ['figure', 'found', 'claimed', ''],
      rows: figures.map((figure) => [
        figure.name,
        written(figure),
        barOf(figure),
        holds(figure) ? '' : '**missed**',
      ]),
    }),
    ...tables.flatMap(tableText),
    ...charts.flatMap(({ file, chart }) => [`![${chart.title}](color/${file})`, '']),
    ...(remark === undefined ? [] : [remark, '']),
  ];
}

/** docs/validation.md. */
export function pageOf(claims: readonly Claim[]): string {
  return [
    '# Validation of the color engine',
    '',
    'Written by `npm run validate`: every claim of [docs/color.md](../docs/color.md), the data it was tried on, what was found, and the bar it is held to. Differences are CIEDE2000 unless said otherwise.',
    '',
    ...claims.flatMap(claimText),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The same for a terminal. */
export function printed(claim: Claim): string {
  return [
    `\n${claim.title}`,
    ...claim.figures.map(
      (figure) =>
        `  ${holds(figure) ? 'ok  ' : 'MISS'} ${figure.name}: ${written(figure)}${barOf(figure) && ` (${barOf(figure)})`}`,
    ),
  ].join('\n');
}
