import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../scripts/build/vite/shortShaders';

const folders = ['src/scene/skin/glsl', 'src/scene/light'];
const shaders = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.glsl'))
    .map((name) => join(folder, name)),
);
const words = (glsl: string): string[] => glsl.match(/[\w.#]+|[^\s\w.#]/g) ?? [];

describe('shaders as they are shipped', () => {
  it('lose what only people read', () => {
    const glsl = '// a\n#define X 1 // b\n\n  float y = /* c\n d */ X /\n    2.0;\n';
    expect(shortened(glsl)).toBe('#define X 1\nfloat y = X /\n2.0;');
  });

  it.each(shaders)(
    '%s: keeps every directive on a line of its own, and every token',
    (file) => {
      const glsl = readFileSync(file, 'utf8');
      const short = shortened(glsl);
      const directives = (text: string) =>
        text.split('\n').filter((line) => /^\s*#/.test(line));
      expect(directives(short)).toHaveLength(directives(glsl).length);
      const code = glsl
        .split('\n')
        .map((line) => line.split('//')[0] ?? '')
        .join('\n');
      expect(words(short)).toEqual(words(code));
      expect(short.length).toBeLessThan(glsl.length);
    },
  );
});
