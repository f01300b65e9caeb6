import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../../scripts/build/sourcesOf';

describe('the inputs of a generated asset', () => {
  it('are every file that its script imports, and no other', () => {
    const head = sourcesOf('scripts/build/buildHead.ts');
    expect(head).toContain('scripts/build/buildHead.ts');
    expect(head).toContain('src/sculpt/headFile.ts');
    expect(head.some((file) => /src\/(studio|scene|color)\//.test(file))).toBe(false);
    expect(new Set(head).size).toBe(head.length);
  });
});
