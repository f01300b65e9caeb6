/**
 * What Node 20 lacks and vitest 5 uses when it reports a failure (its engines say Node 22.12; everything else
 * works on 20.20, see README). Loaded before vitest by `npm run unit`.
 */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
