import { useState } from 'react';

interface Refusals<Field extends string> {
  /** Why what stands in a field was not taken, in the order in which that was found. */
  readonly refusals: ReadonlyMap<Field, string>;
  /** A field's `onRefusal`: one that is understood takes back its own sentence and no other's. */
  readonly report: (field: Field) => (sentence: string | null) => void;
}

/** The sentences of fields that stand together, each until its own field is mended. */
export function useRefusals<Field extends string>(): Refusals<Field> {
  const [refusals, setRefusals] = useState<ReadonlyMap<Field, string>>(new Map());
  const report = (field: Field) => (sentence: string | null) =>
    setRefusals((before) => {
      if ((before.get(field) ?? null) === sentence) return before;
      const after = new Map(before);
      after.delete(field);
      if (sentence !== null) after.set(field, sentence);
      return after;
    });
  return { refusals, report };
}
