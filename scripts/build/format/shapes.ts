import type { JsonSchema } from '@valibot/to-json-schema';

/** One line of a table: a field, what it may be. */
export interface Row {
  /** Where it stands, from the part: `lab`, `source:ita`, `[].name`. */
  readonly path: string;
  readonly shape: string;
}

const code = (value: unknown): string => `\`${String(value)}\``;
const listed = (values: readonly unknown[]): string => values.map(code).join(', ');

/** A schema that is one: JSON Schema also allows true and false, which no document of ours needs. */
export function only(schema: JsonSchema | boolean | undefined): JsonSchema {
  if (typeof schema !== 'object') throw new TypeError('The format has a part of any shape.');
  return schema;
}

export const fieldsOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] =>
  Object.entries(schema.properties ?? {}).map(([name, field]) => [name, only(field)] as const);

/** A schema without its `null`, and whether it had one. */
export function nonNull(schema: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  const [first, second, ...more] = schema.anyOf ?? [];
  const nullable = more.length === 0 && second !== undefined && only(second).type === 'null';
  return nullable ? { schema: only(first), nullable } : { schema, nullable: false };
}

function numberShape({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const range =
    exclusiveMinimum === undefined
      ? `${minimum ?? 'any'} to ${maximum ?? 'any'}`
      : `more than ${exclusiveMinimum}, at most ${maximum ?? 'any'}`;
  return type === 'integer' ? `whole, ${range}` : range;
}

function textShape({ pattern, maxLength, minLength }: JsonSchema): string {
  const least = minLength === undefined ? [] : [`at least ${minLength}`];
  const most =
    maxLength === undefined ? [] : [`at most ${maxLength.toLocaleString('en')} characters`];
  const like = pattern === undefined ? [] : [`like ${code(pattern.replaceAll('|', '\\|'))}`];
  return ['text', ...like, ...least, ...most].join(', ');
}

function listShape({ items, minItems, maxItems }: JsonSchema): string {
  const count = minItems === maxItems ? `${maxItems ?? 'any'}` : `at most ${maxItems ?? 'any'}`;
  const item = only(Array.isArray(items) ? items[0] : items);
  return isPlain(item) ? `list of ${count}: ${shapeOf(item)}` : `list, ${count}`;
}

function objectShape(schema: JsonSchema): string {
  if (schema.propertyNames !== undefined) {
    const keys = only(schema.propertyNames).enum ?? [];
    return `some of ${listed(keys)}: ${shapeOf(only(schema.additionalProperties))}`;
  }
  const groups = new Map<string, string[]>();
  for (const [name, field] of fieldsOf(schema)) {
    const optional = schema.required?.includes(name) === true ? '' : ', or left out';
    const shape = `${shapeOf(field)}${optional}`;
    groups.set(shape, [...(groups.get(shape) ?? []), name]);
  }
  return Array.from(groups, ([shape, names]) => `${listed(names)}: ${shape}`).join('; ');
}

/** What a value may be, in a phrase. */
export function shapeOf(given: JsonSchema): string {
  const { schema, nullable } = nonNull(given);
  const orNull = nullable ? `, or ${code('null')}` : '';
  return `${bareShape(schema)}${orNull}`;
}

function bareShape(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return `one of ${listed(schema.enum)}`;
  switch (schema.type) {
    case 'integer':
    case 'number':
      return numberShape(schema);
    case 'string':
      return textShape(schema);
    case 'array':
      return listShape(schema);
    case 'object':
      return objectShape(schema);
    default:
      throw new TypeError(`The format's page cannot say ${JSON.stringify(schema)}.`);
  }
}

/** Can be said in one phrase: a scalar, or an object of scalars. */
function isPlain(given: JsonSchema): boolean {
  const { schema } = nonNull(given);
  if (schema.oneOf !== undefined) return false;
  if (schema.type === 'array') {
    return isPlain(only(Array.isArray(schema.items) ? schema.items[0] : schema.items));
  }
  return fieldsOf(schema).every(([, field]) => {
    const bare = nonNull(field).schema;
    return bare.oneOf === undefined && bare.type !== 'object' && bare.type !== 'array';
  });
}

function alternativeRow(path: string, alternative: JsonSchema): Row {
  const { kind, ...others } = alternative.properties ?? {};
  const name = only(kind).const;
  if (typeof name !== 'string')
    throw new TypeError('An alternative of the format has no kind.');
  const rest = objectShape({ ...alternative, properties: others });
  return {
    path: `${path}:${name}`,
    shape: `\`kind\`: ${code(name)}${rest === '' ? '' : `; ${rest}`}`,
  };
}

/** All lines that say a field: itself, and what is in it where one phrase is not enough. */
export function rowsOf(path: string, given: JsonSchema): Row[] {
  if (isPlain(given)) return [{ path, shape: shapeOf(given) }];
  const { schema } = nonNull(given);
  if (schema.oneOf !== undefined) {
    return schema.oneOf.map((alternative) => alternativeRow(path, only(alternative)));
  }
  if (schema.type === 'array') {
    const item = only(Array.isArray(schema.items) ? schema.items[0] : schema.items);
    return [{ path, shape: listShape(schema) }, ...insideRows(`${path}[]`, item)];
  }
  return insideRows(path, schema);
}

/** The lines of what is inside: alternatives, or field by field. */
export function insideRows(path: string, schema: JsonSchema): Row[] {
  if (schema.oneOf !== undefined) return rowsOf(path, schema);
  const join = (name: string): string => (path === '' ? name : `${path}.${name}`);
  return fieldsOf(schema).flatMap(([name, field]) => rowsOf(join(name), field));
}
