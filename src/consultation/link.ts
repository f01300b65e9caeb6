import { CONSULTATION_VERSION, type Consultation } from './document';
import { skinByColor } from './measuredSkin';
import { parseConsultation, type Parsed } from './parseConsultation';

/** All that a link carries. Whoever adds a part to the document decides here whether it may leave. */
const lookKeys = [
  'skin',
  'hair',
  'loss',
  'scars',
  'hairline',
  'zones',
  'treatment',
  'time',
  'view',
  'head',
  'beard',
  'inks',
  'variants',
] as const;

/** What stays behind: refused by the compiler when the document grows a part that is on neither list. */
type KeptBack = Exclude<keyof Consultation, (typeof lookKeys)[number]>;
const keptBack: Readonly<Record<KeptBack, true>> = {
  version: true,
  subject: true,
  screening: true,
};

/**
 * The text inside a link: the look, and nothing of the client. A skin measured as a spectrum leaves as its colour: the
 * numbers would make the link a quarter longer or more, and they are a body's own.
 */
export function lookText(consultation: Consultation): string {
  const told = { ...consultation, skin: skinByColor(consultation.skin) };
  const look = Object.fromEntries(lookKeys.map((key) => [key, told[key]]));
  return JSON.stringify({ version: CONSULTATION_VERSION, ...look });
}

const carriesMore = (value: object): boolean =>
  Object.keys(value).some((key) => key !== 'version' && key in keptBack);

/** Parses the text inside a link into a consultation of nobody; refused whole with the reason, or accepted whole. */
export function parseLookText(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || carriesMore(value)) {
      return { ok: false, refusal: { kind: 'foreign' } };
    }
    return parseConsultation({ ...value, subject: { label: '' }, screening: {} });
  } catch {
    return { ok: false, refusal: { kind: 'foreign' } };
  }
}
