import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/** React flushes what a test does before the test looks, as Testing Library asks for where nothing is global. */
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/**
 * happy-dom lets a label act while a click is still on its way up, before anybody could prevent it, as no browser
 * does; user-event acts for labels itself.
 */
Reflect.deleteProperty(HTMLLabelElement.prototype, 'dispatchEvent');

/** What a step fetches later may take its time on a busy machine; a test that passes does not wait. */
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
