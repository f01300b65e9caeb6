import type { Plugin } from 'vite';

export function publishing(): {
  readonly page: () => Plugin;
  readonly workers: () => Plugin[];
};
