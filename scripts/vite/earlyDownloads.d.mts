import type { Plugin } from 'vite';

export function earlyDownloads(): Plugin;
