/** The part of the browser's key-value storage that is used; a test passes its own. */
export type KeyValueStorage = Pick<
  Storage,
  'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>;

/** One of the page's two storages; null where it is forbidden: reading the property itself then throws. */
export function browserStorage(
  kind: 'localStorage' | 'sessionStorage' = 'localStorage',
): KeyValueStorage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}

/** What is kept under a key; null too where the storage forbids to look. */
export function readItem(storage: KeyValueStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** False where the storage has no room or forbids it. */
export function writeItem(storage: KeyValueStorage | null, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== null;
  } catch {
    return false;
  }
}

export function removeItem(storage: KeyValueStorage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Storage that is switched off holds nothing to remove.
  }
}

/** All keys with a prefix. */
export function keysWith(storage: KeyValueStorage | null, prefix: string): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, k) => storage?.key(k) ?? '').filter(
      (key) => key.startsWith(prefix),
    );
  } catch {
    return [];
  }
}
