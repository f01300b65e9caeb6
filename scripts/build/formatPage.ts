/**
 * Writes what docs/format.md says of the schemas, and the schemas as JSON: `npm run format-page`. The page's own prose
 * stands between the marks and is left alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { clinicSchema } from '../../src/consultation/clinic';
import { defaultConsultation } from '../../src/consultation/defaults';
import { consultationSchema } from '../../src/consultation/document';
import { lookText } from '../../src/consultation/link';
import { jsonSchemaOf } from './format/jsonSchema';
import { clinicMeanings, consultationMeanings } from './format/meanings';
import { clinicTable, consultationTables } from './format/tables';

export const FORMAT_PAGE = 'docs/format.md';

/** The parts of a document that a link carries, asked of the link itself. */
function partsInLinks(): string[] {
  const carried: unknown = JSON.parse(lookText(defaultConsultation));
  return typeof carried === 'object' && carried !== null ? Object.keys(carried) : [];
}

/** Puts a text between the marks of its name. */
function filled(page: string, name: string, text: string): string {
  const begin = `<!-- ${name}: written by npm run format-page -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest, ...more] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${FORMAT_PAGE} must have the marks of "${name}" once.`);
  }
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

/** Everything that comes from the schemas, by the file it belongs in. */
export async function formatFiles(page: string): Promise<ReadonlyMap<string, string>> {
  const consultation = jsonSchemaOf(consultationSchema, 'A consultation of Stipple');
  const clinic = jsonSchemaOf(clinicSchema, "A clinic's settings in Stipple");
  const tables = consultationTables(consultation, consultationMeanings, partsInLinks());
  const options = await resolveConfig(FORMAT_PAGE);
  const asJson = async (schema: object): Promise<string> =>
    format(JSON.stringify(schema), { ...options, parser: 'json' });
  return new Map([
    [
      FORMAT_PAGE,
      filled(
        filled(page, 'consultation', tables),
        'clinic',
        clinicTable(clinic, clinicMeanings),
      ),
    ],
    ['docs/schema/consultation.json', await asJson(consultation)],
    ['docs/schema/clinic.json', await asJson(clinic)],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of await formatFiles(readFileSync(FORMAT_PAGE, 'utf8'))) {
    writeFileSync(file, text);
  }
}
