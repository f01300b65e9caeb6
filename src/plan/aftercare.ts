import * as v from 'valibot';
import texts from '../../assets/care.json' with { type: 'json' };

const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const inBothLanguages = v.strictObject({ en: words, es: words });
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400));
const span = v.pipe(
  v.strictTuple([whole, whole]),
  v.check(([from, to]) => from <= to, 'a span ends before it starts'),
);

const careIds = ['dry', 'rinse', 'wash', 'no-pool', 'sun-cream', 'touch-up'] as const;

const careEntries = {
  id: v.picklist(careIds),
  /** What the days are counted from; `whole-treatment` runs from the first session to `days[1]` past the last. */
  anchor: v.picklist(['each-session', 'last-session', 'whole-treatment']),
  title: inBothLanguages,
  text: inBothLanguages,
  sources: v.pipe(v.array(words), v.minLength(1)),
};

const careRuleSchema = v.union([
  v.strictObject({ ...careEntries, days: span }),
  v.strictObject({ ...careEntries, years: span }),
]);

const statementSchema = v.strictObject({
  id: words,
  text: inBothLanguages,
  sources: v.pipe(v.array(words), v.minLength(1)),
});

const careSchema = v.pipe(
  v.strictObject({
    about: words,
    sources: v.record(v.string(), inBothLanguages),
    care: v.pipe(
      v.array(careRuleSchema),
      v.check(
        (rules) => careIds.every((id) => rules.filter((rule) => rule.id === id).length === 1),
        `each of ${careIds.join(', ')} is wanted once`,
      ),
    ),
    risks: v.pipe(v.array(statementSchema), v.minLength(1)),
    estimates: v.pipe(v.array(statementSchema), v.minLength(1)),
  }),
  v.check(
    ({ sources, care, risks, estimates }) =>
      [...care, ...risks, ...estimates].every((entry) =>
        entry.sources.every((source) => source in sources),
      ),
    'an entry names a source that `sources` does not explain',
  ),
);

export type CareTexts = v.InferOutput<typeof careSchema>;
export type CareRule = v.InferOutput<typeof careRuleSchema>;

/**
 * Care, risks and estimates as written in assets/care.json, both languages.
 * @throws RangeError naming the place and the fault
 */
export function parseCare(value: unknown): CareTexts {
  const result = v.safeParse(careSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the whole file';
  throw new RangeError(`assets/care.json, ${where}: ${issue.message}. Mend it there.`);
}

export const CARE = parseCare(texts);
