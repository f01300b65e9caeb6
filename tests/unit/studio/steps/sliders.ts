import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { documentNow, stepBack, undoSteps } from '../openStudio';

/** A slider of a step: where it starts, what one arrow makes of it, and where that stands in the document. */
export interface SliderCase {
  readonly name: string;
  readonly says: string;
  readonly after: string;
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

/** An arrow to the right, and another: the words beside the slider, the document, and one step back for each. */
export async function expectSlider({ name, says, after, at, value }: SliderCase) {
  const before = [documentNow(), undoSteps()] as const;
  // Found once: asking for a role looks at every element of a step.
  const slider = screen.getByRole('slider', { name });
  const saysNow = () => slider.getAttribute('aria-valuetext');
  expect(saysNow(), name).toBe(says);
  act(() => slider.focus());
  const user = userEvent.setup();
  await user.keyboard('{ArrowRight}');
  expect(saysNow(), name).toBe(after);
  expect(valueAt(at), name).toBeCloseTo(value, 9);
  expect(undoSteps(), name).toBe(before[1] + 1);
  await user.keyboard('{ArrowRight}');
  expect(undoSteps(), name).toBe(before[1] + 2);
  stepBack();
  expect(saysNow(), name).toBe(after);
  stepBack();
  expect(documentNow(), name).toBe(before[0]);
}
