import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, requireNode } from './install.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
requireNode();
ensurePackages();
// The packages stand only now; from here on, the scripts are TypeScript.
(await import('tsx/esm/api')).register();
await import('./check/everything');
