import {
  CHART_CENTRE,
  CHART_RIM,
  POLE_COS_TILT,
  POLE_SIN_TILT,
} from '../../anatomy/scalpChart';
import { CHART_UNITS } from '../../dots/dotSequence';
import {
  CELL_WORD,
  DOT_WORD,
  FIELD_TOP,
  HAIR_WORD,
  LIST_WIDTH,
  LIST_WIDTH_BITS,
  MOST_SESSIONS,
  mostOf,
  PLACE_WORD,
  WIDEST_DOT,
  ZONE_STEPS,
  type BitField,
} from '../../dots/gpuLayout';
import { LID_SEAM } from '../../sculpt/eyes';
import { RIG_LIGHTS } from '../light/rigs';
import { NOISE_TEXELS, NOISE_TILE_MM } from './reliefNoise';
import { METRIC_UNIT_MM2 } from './scalpTextures';

/** A number as GLSL writes a float, with the digits of a double. */
const float = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);

const constant = (type: string, name: string, value: string): string =>
  `const ${type} ${name} = ${value};`;
const constantFloat = (name: string, value: number): string =>
  constant('float', name, float(value));

/** The bits of a field out of a word, an uint. */
function code(field: BitField): string {
  const shifted = field.shift === 0 ? 'word' : `(word >> ${field.shift}u)`;
  const onTop = field.shift + field.bits === 32;
  return onTop ? shifted : `(${shifted} & ${mostOf(field)}u)`;
}

const codeReader = (name: string, field: BitField): string =>
  `uint ${name}(uint word) { return ${code(field)}; }`;

const valueReader = (name: string, field: BitField): string =>
  `float ${name}(uint word) { return ${float(field.low)} + float(${code(field)}) * ${float(1 / field.perUnit)}; }`;

const named = (prefix: string, name: string): string =>
  prefix + name.charAt(0).toUpperCase() + name.slice(1);

/** The readers of all fields of a word: `dotDiameter(word)` and so on. */
const readers = (
  prefix: string,
  word: Readonly<Record<string, BitField>>,
  reader: (name: string, field: BitField) => string,
): readonly string[] =>
  Object.entries(word).map(([name, field]) => reader(named(prefix, name), field));

/** The largest value that a field can hold. */
const topOf = (field: BitField): number => field.low + mostOf(field) / field.perUnit;

/**
 * GLSL that tells the skin's shaders what TypeScript knows: how words are read, sizes of tables, the chart, the
 * tile of the noise and the lids' seam (LID_*, mm). Nothing of it is written in a shader by hand.
 */
export function glslDefines(): string {
  return [
    constant('int', 'ZONE_STEPS', String(ZONE_STEPS)),
    constant('int', 'MOST_SESSIONS', String(MOST_SESSIONS)),
    constant('int', 'RIG_LIGHTS', String(RIG_LIGHTS)),
    constantFloat('FIELD_TOP', FIELD_TOP),
    constantFloat('WIDEST_DOT', WIDEST_DOT),
    constantFloat('LONGEST_HAIR', topOf(HAIR_WORD.length)),
    constantFloat('CHART_UNITS', CHART_UNITS),
    constantFloat('METRIC_UNIT', METRIC_UNIT_MM2),
    constant('vec3', 'CHART_CENTRE', `vec3(${CHART_CENTRE.map(float).join(', ')})`),
    constantFloat('CHART_COS_TILT', POLE_COS_TILT),
    constantFloat('CHART_SIN_TILT', POLE_SIN_TILT),
    constantFloat('CHART_RIM', CHART_RIM),
    constantFloat('NOISE_TEXELS', NOISE_TEXELS),
    constantFloat('NOISE_TILE_MM', NOISE_TILE_MM),
    ...Object.entries(LID_SEAM).map(([name, mm]) =>
      constantFloat(`LID_${name.toUpperCase()}`, mm),
    ),
    ...readers('cell', CELL_WORD, codeReader),
    ...readers('dot', DOT_WORD, valueReader),
    ...readers('hair', HAIR_WORD, valueReader),
    ...readers('place', PLACE_WORD, codeReader),
    'vec2 placeCodes(uint word) { return vec2(float(placeU(word)), float(placeV(word))); }',
    `ivec2 listPlace(uint i) { return ivec2(int(i & ${LIST_WIDTH - 1}u), int(i >> ${LIST_WIDTH_BITS}u)); }`,
  ].join('\n');
}
