import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { stampServiceWorker } from '../../serve/precache.ts';

const worker = 'src/studio/offline/serviceWorker.ts';

/** Builds the service worker as one plain script beside the page, and lists in it every file of the build. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'stipple:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const { root } = config;
      const { outDir, target } = config.build;
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'error',
        build: {
          outDir,
          target,
          emptyOutDir: false,
          rolldownOptions: {
            input: worker,
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
      stampServiceWorker(resolve(root, outDir));
    },
  };
}
