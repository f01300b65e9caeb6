import type { Precache } from '../src/studio/offline/precache';

export function precacheOf(folder: string): Precache;
export function stampServiceWorker(folder: string): Precache;
