import type { Plugin, Rolldown } from 'vite';
import { headersFile } from '../../serve/csp.ts';
import { licensesText, packagesOf } from '../../release/licenses.ts';

/**
 * Puts beside the built studio what a host and the law ask for: `_headers`, and the licences of every package that is
 * in the bundle or in one of its workers. The build fails on a licence that does not allow it.
 */
export function publishing(): {
  readonly page: () => Plugin;
  readonly workers: () => Plugin[];
} {
  const moduleIds = new Set<string>();
  const note = (bundle: Rolldown.OutputBundle): void => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') for (const id of file.moduleIds) moduleIds.add(id);
    }
  };
  return {
    page: () => ({
      name: 'stipple:publishing',
      apply: 'build',
      generateBundle(_options, bundle) {
        note(bundle);
        const packages = packagesOf(moduleIds);
        this.emitFile({
          type: 'asset',
          fileName: 'licenses.txt',
          source: licensesText(packages),
        });
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      },
    }),
    workers: () => [
      {
        name: 'stipple:publishing-workers',
        apply: 'build',
        generateBundle(_options, bundle) {
          note(bundle);
        },
      },
    ],
  };
}
