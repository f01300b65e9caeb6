/** What a memo is asked to remember. */
export interface Remembering<In, Out> {
  /** How many answers are kept; the one longest unasked for goes first. */
  readonly capacity: number;
  /** The parts that decide the answer, as plain JSON data: inputs with equal ones get the same object. */
  readonly contentOf: (input: In) => unknown;
  readonly make: (input: In) => Out;
}

export interface ContentMemo<In, Out> {
  /** The answer for this content: made once, the same object as long as it is kept. Throws what `make` throws. */
  readonly of: (input: In) => Out;
  /** The answer if it is kept; asking counts as use. */
  readonly kept: (input: In) => Out | undefined;
  /** Forgets an answer, if it is still this one. */
  readonly forget: (input: In, answer: Out) => void;
}

/**
 * Remembers the answers of a pure function by the content of its input, not by the identity of an object: a document
 * that was copied, undone or read anew finds what was made for its like.
 */
export function contentMemo<In, Out>({
  capacity,
  contentOf,
  make,
}: Remembering<In, Out>): ContentMemo<In, Out> {
  // Maps keep the order of insertion: the first key is the one longest unasked for.
  const answers = new Map<string, { readonly answer: Out }>();
  const keyOf = (input: In): string => JSON.stringify(contentOf(input));
  const found = (key: string): { readonly answer: Out } | undefined => {
    const entry = answers.get(key);
    if (!entry) return undefined;
    answers.delete(key);
    answers.set(key, entry);
    return entry;
  };
  return {
    of(input) {
      const key = keyOf(input);
      const before = found(key);
      if (before) return before.answer;
      const answer = make(input);
      answers.set(key, { answer });
      for (const oldest of answers.keys()) {
        if (answers.size <= capacity) break;
        answers.delete(oldest);
      }
      return answer;
    },
    kept: (input) => found(keyOf(input))?.answer,
    forget(input, answer) {
      const key = keyOf(input);
      if (answers.get(key)?.answer === answer) answers.delete(key);
    },
  };
}
