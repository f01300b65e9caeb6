import type { ComparedHead } from './compared';

/** The two on the sides of the split: those wanted, as far as they are there, else the first and the last. */
export function splitPairOf(
  heads: readonly ComparedHead[],
  wanted: readonly [left: string, right: string] | null,
): readonly ComparedHead[] {
  const find = (id: string | undefined) => heads.find((head) => head.id === id);
  const left = find(wanted?.[0]) ?? heads[0];
  const right = find(wanted?.[1]) ?? heads.findLast((head) => head !== left);
  return [left, right].flatMap((head) => (head ? [head] : []));
}
