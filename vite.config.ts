import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { metaPolicy, securityHeaders } from './scripts/csp.mjs';
import { earlyDownloads } from './scripts/vite/earlyDownloads.mjs';
import { offline } from './scripts/vite/offline.mjs';
import { publishing } from './scripts/vite/publishing.mjs';

/** Writes the Content-Security-Policy into the built page (development needs inline scripts for reloading). */
function contentSecurityPolicy(): Plugin {
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

const published = publishing();

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), earlyDownloads(), published.page(), offline()],
  worker: { format: 'es', plugins: published.workers },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // jspdf asks for these only to turn HTML or SVG into pages, which nothing here does.
    rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
  },
  preview: { headers: { ...securityHeaders } },
});
