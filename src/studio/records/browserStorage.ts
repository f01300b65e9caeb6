import type { Drawer } from './journal';

/** One of the browser's two drawers; null where it is forbidden: reading the property itself then throws. */
export function drawer(
  kind: 'localStorage' | 'sessionStorage' = 'localStorage',
): Drawer | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
