import { expect, it } from 'vitest';
import { vectorsNow } from '../../../scripts/research/colorVectors';
import kept from '../../../src/color/test-vectors.json' with { type: 'json' };

const now = vectorsNow();

it('asks what the kept vectors ask', () => {
  const asked = now.map(({ function: name, input, tolerance }) => ({
    name,
    input: JSON.parse(JSON.stringify(input)) as unknown,
    tolerance,
  }));
  expect(
    kept.vectors.map(({ function: name, input, tolerance }) => ({ name, input, tolerance })),
  ).toEqual(asked);
});

it.each(kept.vectors.map((vector, i) => [i, vector] as const))(
  'answers vector %i as it did',
  (i, { output, tolerance }) => {
    const numbersOf = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : Array.isArray(value)
          ? value.flatMap(numbersOf)
          : [];
    const answer = now[i]?.output ?? {};
    expect(Object.keys(answer)).toEqual(Object.keys(output));
    for (const [name, value] of Object.entries(output)) {
      const found = answer[name];
      if (typeof value === 'string') expect(found, name).toBe(value);
      const [one, other] = [numbersOf(value), numbersOf(found)];
      expect(other, name).toHaveLength(one.length);
      one.forEach((number, k) =>
        expect(Math.abs(number - (other[k] ?? NaN)), `${name} ${k}`).toBeLessThanOrEqual(
          tolerance,
        ),
      );
    }
  },
);
