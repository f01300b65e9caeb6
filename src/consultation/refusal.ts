import * as v from 'valibot';

/** Why something from outside was not taken; the studio's catalogues say it in words. */
export type Refusal =
  /** Not ours at all. */
  | { readonly kind: 'foreign' }
  /** Written by a later Stipple. */
  | { readonly kind: 'newer'; readonly format: number; readonly reads: number }
  /** More than such a document can have; not even read. */
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** Ours, but wrong at one place. */
  | { readonly kind: 'damaged'; readonly where: string; readonly detail: string };

/** The format that a value claims to be of; a refusal where it cannot be one that this Stipple reads. */
export function formatOf(value: unknown, reads: number): number | Refusal {
  if (typeof value !== 'object' || value === null || !('version' in value)) {
    return { kind: 'foreign' };
  }
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'foreign' };
  }
  return version > reads ? { kind: 'newer', format: version, reads } : version;
}

/** A fault may quote what it found, and that may be a million characters. */
const longestQuote = 160;

const short = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;

/** The first fault that a schema found. */
export function damage(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): Refusal {
  const [issue] = issues;
  return damageAt(v.getDotPath(issue) ?? '', issue.message);
}

/** A fault of which nobody but we can say more. */
export function damageAt(where: string, detail: string): Refusal {
  return { kind: 'damaged', where: short(where), detail: short(detail) };
}
