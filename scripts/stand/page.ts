/**
 * The stand: heads as the scene draws them, without the studio. `?doc=&view=&light=&panes=&pass=` shows some
 * (standQuery.ts); `?measure=` runs one of the measurements and leaves its figures on the window.
 */
const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
  steadiness: () => import('./measure/steadiness'),
  frameTimes: () => import('./measure/frameTimes'),
  exports: () => import('./measure/exports'),
};

const measure = new URLSearchParams(window.location.search).get('measure');
if (measure === null) {
  const element = document.getElementById('head');
  if (!element) throw new Error('The stand has no place for a head.');
  const { showHeads } = await import('./showHeads');
  await showHeads(element, window.location.search);
} else {
  const run = measurements[measure];
  if (!run)
    throw new Error(`?measure= must be one of ${Object.keys(measurements).join(', ')}.`);
  await run();
}

export {};
