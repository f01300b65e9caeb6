import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { documentNow, reachSlider, sliderSays, stepBack, undoSteps } from '../openStudio';

/** A slider of a step: where it starts, what one arrow makes of it, and where that stands in the document. */
export interface SliderCase {
  readonly name: string;
  readonly says: string;
  readonly then: string;
  /** Names on the way into the document. */
  readonly at: readonly string[];
  readonly value: number;
}

function valueAt(at: readonly string[]): unknown {
  return at.reduce<unknown>(
    (part, name) =>
      typeof part === 'object' && part !== null ? Reflect.get(part, name) : part,
    documentNow(),
  );
}

/** One arrow to the right: the words beside the slider, the document, and one step back to where it was. */
export async function expectSlider({ name, says, then, at, value }: SliderCase) {
  const before = [documentNow(), undoSteps()] as const;
  expect(sliderSays(name), name).toBe(says);
  reachSlider(name);
  await userEvent.setup().keyboard('{ArrowRight}');
  expect(sliderSays(name), name).toBe(then);
  expect(valueAt(at), name).toBeCloseTo(value, 9);
  expect(undoSteps(), name).toBe(before[1] + 1);
  stepBack();
  expect(documentNow(), name).toBe(before[0]);
}
