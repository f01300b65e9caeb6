import type { StdioOptions } from 'node:child_process';

export function ensureBuilt(stdio?: StdioOptions): boolean;
