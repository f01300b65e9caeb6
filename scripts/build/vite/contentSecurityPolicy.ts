import type { Plugin } from 'vite';
import { metaPolicy } from '../../serve/csp.ts';

/** Writes the Content-Security-Policy into the built page (development needs inline scripts for reloading). */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'stipple:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
