/**
 * What Node 20 lacks and vitest 5 uses when it reports a failure (its engines say Node 22.12; everything else
 * works on 20.20, see README). Imported by vitest.config.ts, which vitest reads before anything else.
 */
function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

if (!('groupBy' in Map)) Object.assign(Map, { groupBy });
