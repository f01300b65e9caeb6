import * as v from 'valibot';
import { create } from 'zustand';
import { answersSchema, type ScreenAnswers } from './judgement';

const key = 'stipple.screenCheck';

/** The part of the browser's storage that is used; a test passes its own. */
export type CheckStorage = Pick<Storage, 'getItem' | 'setItem'>;

const checkSchema = v.strictObject({
  version: v.literal(1),
  /** When it was done, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  answers: answersSchema,
});

/** What somebody saw on this device's screen, and when. Kept on the device; part of no document and no link. */
export type ScreenCheck = v.InferOutput<typeof checkSchema>;

/** The check that was kept; null when there is none, or none that can be read. */
export function recallCheck(storage: CheckStorage | undefined): ScreenCheck | null {
  try {
    const text = storage?.getItem(key) ?? null;
    if (text === null) return null;
    const parsed = v.safeParse(checkSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Storage can be forbidden outright: reading the property itself then throws. */
function storageOfPage(): CheckStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const store = create<{ readonly check: ScreenCheck | null }>()(() => ({
  check: recallCheck(storageOfPage()),
}));

/** Keeps a check for this device; where the browser forbids that, for as long as the page is open. */
export function keepCheck(answers: ScreenAnswers, at = new Date()): void {
  const check: ScreenCheck = { version: 1, at: at.toISOString(), answers };
  store.setState({ check });
  try {
    storageOfPage()?.setItem(key, JSON.stringify(check));
  } catch {
    // Without storage the check lasts as long as the page.
  }
}

export function useScreenCheck(): ScreenCheck | null {
  return store((state) => state.check);
}
