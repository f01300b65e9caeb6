import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/build/vite/contentSecurityPolicy.ts';
import { earlyDownloads } from './scripts/build/vite/earlyDownloads.ts';
import { offline } from './scripts/build/vite/offline.ts';
import { publishing } from './scripts/build/vite/publishing.ts';
import { shortShaders } from './scripts/build/vite/shortShaders.ts';
import { securityHeaders } from './scripts/serve/csp.ts';

const published = publishing();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    shortShaders(),
    contentSecurityPolicy(),
    earlyDownloads(),
    published.page(),
    offline(),
  ],
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
