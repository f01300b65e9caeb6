import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../../scripts/build/format/jsonSchema';
import { clinicTable, consultationTables } from '../../../scripts/build/format/tables';
import { FORMAT_PAGE, formatFiles } from '../../../scripts/build/formatPage';

describe('the page of the format', () => {
  it('is what the schemas give: run npm run format-page', async () => {
    for (const [file, text] of await formatFiles(readFileSync(FORMAT_PAGE, 'utf8'))) {
      expect(readFileSync(file, 'utf8'), file).toBe(text);
    }
  });

  it('is refused without its marks', async () => {
    await expect(formatFiles('# The file\n')).rejects.toThrow('the marks of "consultation"');
  });
});

describe('a table', () => {
  const schema = jsonSchemaOf(
    v.strictObject({
      version: v.literal(7),
      tone: v.variant('kind', [
        v.strictObject({ kind: v.literal('ita'), degrees: v.pipe(v.number(), v.maxValue(90)) }),
        v.strictObject({ kind: v.literal('lab') }),
      ]),
      inks: v.pipe(
        v.array(v.strictObject({ id: v.string(), strength: v.nullable(v.number()) })),
        v.maxLength(3),
      ),
    }),
    'Small',
  );
  const meanings = {
    version: 'the format',
    tone: 'of skin',
    inks: 'bottles',
    'tone:ita': 'by angle',
    'tone:lab': 'by reading',
    'inks[].id': 'name',
    'inks[].strength': 'depth',
  };

  it('says parts, alternatives and lists', () => {
    expect(consultationTables(schema, meanings, ['version', 'tone'])).toBe(
      `| part | is | what | in a link |
| --- | --- | --- | --- |
| \`version\` | \`7\` | the format | yes |
| \`tone\` | see below | of skin | yes |
| \`inks\` | list, at most 3 | bottles | no |

### \`tone\`

| field | is | what |
| --- | --- | --- |
| \`tone\` | \`kind\`: \`ita\`; \`degrees\`: any to 90 | by angle |
| \`tone\` | \`kind\`: \`lab\` | by reading |

### \`inks\`

| field | is | what |
| --- | --- | --- |
| \`inks[].id\` | text | name |
| \`inks[].strength\` | any to any, or \`null\` | depth |`,
    );
  });

  it('is refused when a field has no meaning, or a meaning no field', () => {
    const { tone: _, ...fewer } = meanings;
    expect(() => consultationTables(schema, fewer, [])).toThrow('"tone" has no meaning');
    expect(() => consultationTables(schema, { ...meanings, hat: 'worn' }, [])).toThrow(
      'no such fields: hat',
    );
    expect(() => clinicTable(jsonSchemaOf(v.strictObject({}), 'Empty'), { a: 'b' })).toThrow(
      'no such fields: a',
    );
  });

  it('is refused where a schema can do what JSON Schema cannot say', () => {
    expect(() => jsonSchemaOf(v.strictObject({ when: v.date() }), 'Dated')).toThrow('"date"');
  });
});
