import type { JsonSchema } from '@valibot/to-json-schema';
import { fieldsOf, insideRows, nonNull, rowsOf, type Row } from './shapes';

type Meanings = Readonly<Record<string, string>>;

/** Hands out meanings, and knows in the end which nobody asked for. */
function dictionary(meanings: Meanings): {
  meaningOf: (path: string) => string;
  unused: () => string[];
} {
  const used = new Set<string>();
  return {
    meaningOf: (path) => {
      const meaning = meanings[path];
      if (meaning === undefined) {
        throw new Error(`The field "${path}" has no meaning: say it in format/meanings.ts.`);
      }
      used.add(path);
      return meaning;
    },
    unused: () => Object.keys(meanings).filter((path) => !used.has(path)),
  };
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

/** A part that another part repeats is named and not said again. */
function repeated(parts: ReadonlyMap<string, string>, path: string, field: JsonSchema): Row[] {
  const { schema, nullable } = nonNull(field);
  const name = parts.get(JSON.stringify(schema));
  if (name === undefined) return rowsOf(path, field);
  return [{ path, shape: `as \`${name}\`${nullable ? ', or `null`' : ''}` }];
}

function partRows(part: string, field: JsonSchema, parts: ReadonlyMap<string, string>): Row[] {
  const item = field.type === 'array' ? field.items : field;
  const inside = typeof item === 'object' && !Array.isArray(item) ? item : field;
  const path = field.type === 'array' && inside.oneOf === undefined ? `${part}[]` : part;
  if (inside.oneOf !== undefined) return insideRows(path, inside);
  return fieldsOf(inside).flatMap(([name, child]) => repeated(parts, `${path}.${name}`, child));
}

const isScalar = (field: JsonSchema): boolean =>
  field.oneOf === undefined && field.type !== 'object' && field.type !== 'array';

/** All fields of one object have the same shape: one line says them all. */
function isEven(field: JsonSchema): boolean {
  const shapes = new Set(fieldsOf(field).map(([, child]) => JSON.stringify(child)));
  return field.type === 'object' && fieldsOf(field).length > 2 && shapes.size === 1;
}

const inOneLine = (field: JsonSchema): boolean => isScalar(field) || isEven(field);

const countOf = (field: JsonSchema): string =>
  field.type === 'array' ? `list, at most ${field.maxItems ?? 'any'}` : 'see below';

/**
 * A consultation's format as Markdown: a table of its parts, then one for each part that a line cannot say.
 * @param inLinks parts that a link carries
 * @throws Error when a field has no meaning, or a meaning no field
 */
export function consultationTables(
  schema: JsonSchema,
  meanings: Meanings,
  inLinks: readonly string[],
): string {
  const { meaningOf, unused } = dictionary(meanings);
  const all = fieldsOf(schema);
  const parts = new Map(all.map(([name, field]) => [JSON.stringify(field), name]));
  const overview = table(
    ['part', 'is', 'what', 'in a link'],
    all.map(([name, field]) => [
      `\`${name}\``,
      inOneLine(field)
        ? rowsOf(name, field)
            .map(({ shape }) => shape)
            .join()
        : countOf(field),
      meaningOf(name),
      inLinks.includes(name) ? 'yes' : 'no',
    ]),
  );
  const sections = all
    .filter(([, field]) => !inOneLine(field))
    .map(([name, field]) => {
      const lines = partRows(name, field, parts).map(({ path, shape }) => [
        `\`${path.replace(/:.*$/, '')}\``,
        shape,
        meaningOf(path),
      ]);
      return `### \`${name}\`\n\n${table(['field', 'is', 'what'], lines)}`;
    });
  refuseUnused(unused());
  return [overview, ...sections].join('\n\n');
}

/** A clinic's settings as one table. */
export function clinicTable(schema: JsonSchema, meanings: Meanings): string {
  const { meaningOf, unused } = dictionary(meanings);
  const rows = fieldsOf(schema).flatMap(([name, field]) =>
    field.type === 'object' ? insideRows(name, field) : rowsOf(name, field),
  );
  const lines = rows.map(({ path, shape }) => [`\`${path}\``, shape, meaningOf(path)]);
  refuseUnused(unused());
  return table(['field', 'is', 'what'], lines);
}

function refuseUnused(unused: readonly string[]): void {
  if (unused.length > 0) {
    throw new Error(`The format has no such fields: ${unused.join(', ')}. Mend meanings.ts.`);
  }
}
