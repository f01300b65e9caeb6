import { describe, expect, it } from 'vitest';
import { rooms } from '../../../scripts/check/rooms';
import {
  citationsIn,
  citingFiles,
  faultsIn,
  isNamedRightly,
  linksIn,
  pathsIn,
  workingTree,
  type Tree,
} from './citations';

const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  exists: (path) => path in files || path === 'docs',
  read: (path) => files[path] ?? '',
});

const page = '# Page\n\n## 1. First things\n\n### 1.2 Second\n\n```\n## 7. No heading\n```\n';

describe('a citation', () => {
  it.each([
    ['docs/page.md 1.2: so it is', []],
    ['see docs/page.md.', []],
    ['docs/page.md 1 and 1.2', []],
    ['docs/page.md 1.3: so it is', ['"docs/page.md" has no section 1.3']],
    ['docs/page.md 1 to 3', ['"docs/page.md" has no section 3']],
    ['docs/page.md 7', ['"docs/page.md" has no section 7']],
    ['docs/gone.md 1', ['"docs/gone.md" does not exist']],
    ['page.md section 1.2', ['"page.md" does not exist']],
  ])('in code: %s', (comment, faults) => {
    const tree = treeOf({ 'docs/page.md': page, 'src/a.ts': `/** (${comment} */` });
    expect(faultsIn(tree, 'src/a.ts')).toEqual(faults.map((fault) => `src/a.ts: ${fault}`));
  });

  it.each([
    ['[here](page.md)', []],
    ['[here](page.md) section 1.2', []],
    ['[here](page.md#first-things)', ['"docs/page.md" has no heading #first-things']],
    ['[here](page.md#1-first-things)', []],
    ['[web](https://example.org/a.md)', []],
    ['[here](page.md) section 4', ['"docs/page.md" has no section 4']],
    ['[here](page.md), sections 1 and 9', ['"docs/page.md" has no section 9']],
    ['![picture](lost.png)', ['"docs/lost.png" does not exist']],
    ['[up](../README.md)', ['"README.md" does not exist']],
  ])('in Markdown: %s', (link, faults) => {
    const tree = treeOf({ 'docs/page.md': page, 'docs/b.md': link });
    expect(faultsIn(tree, 'docs/b.md')).toEqual(faults.map((fault) => `docs/b.md: ${fault}`));
  });

  it.each(['../shared/facts', 'as house.md says', 'for issue 12', 'see issue #3'])(
    'of what is not here is a fault: %s',
    (text) => {
      expect(faultsIn(treeOf({ 'docs/b.md': text }), 'docs/b.md')).toHaveLength(1);
    },
  );
});

describe('a path in code type', () => {
  const tree = treeOf({ 'src/outcome/derivations.ts': '', 'docs/page.md': '' });

  it.each([
    ['`outcome/derivations`', true],
    ['`src/outcome/derivations.ts`', true],
    ['`docs/page.md`', true],
    ['`outcome/derived`', false],
    ['`src/outcome/derivations.tsx`', false],
  ])('%s', (text, there) => {
    const paths = pathsIn(text, ['outcome']);
    expect(paths).toHaveLength(1);
    expect(paths.every((path) => isNamedRightly(tree, path))).toBe(there);
  });

  it('is one only where it begins with a folder of ours', () => {
    expect(pathsIn('`skin/skinUniforms` `a/b` `tests/data/dot-*.json`', ['outcome'])).toEqual(
      [],
    );
  });
});

describe('the repository', () => {
  const files = citingFiles();

  it('cites only what is there, file and section', () => {
    expect(files.flatMap((file) => faultsIn(workingTree, file))).toEqual([]);
  });

  it('has every file that a page names', () => {
    const names = rooms.map(({ name }) => name);
    const lost = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        pathsIn(workingTree.read(file), names)
          .filter((path) => !isNamedRightly(workingTree, path))
          .map((path) => `${file}: ${path}`),
      );
    expect(lost).toEqual([]);
  });

  it('does cite: the constants their facts, the pages one another', () => {
    const inCode = files.filter((file) => !file.endsWith('.md'));
    const numbered = inCode
      .flatMap((file) => citationsIn(workingTree.read(file)))
      .filter(({ section }) => section !== null);
    const links = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => linksIn(workingTree.read(file), file));
    expect(numbered.length).toBeGreaterThan(50);
    expect(links.length).toBeGreaterThan(30);
  });
});
