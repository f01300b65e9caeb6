import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** GLSL without what only people read: comments, indents, empty lines. Lines stay lines, as directives need theirs. */
export function shortened(glsl: string): string {
  return glsl
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\/\/[^\n]*/g, '')
    .split('\n')
    .map((line) => line.trim().replaceAll(/[ \t]+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

/** Ships shaders shortened; development keeps them as they are written, for the driver's messages. */
export function shortShaders(): Plugin {
  return {
    name: 'stipple:short-shaders',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.glsl') || query !== 'raw') return null;
      return `export default ${JSON.stringify(shortened(readFileSync(file, 'utf8')))}`;
    },
  };
}
