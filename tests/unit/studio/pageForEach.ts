import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

/** React flushes what a test does before the test looks, as Testing Library asks for where nothing is global. */
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/**
 * happy-dom lets a label act while a click is still on its way up, before anybody could prevent it, as no browser
 * does; user-event acts for labels itself.
 */
Reflect.deleteProperty(HTMLLabelElement.prototype, 'dispatchEvent');

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

afterEach(cleanup);
