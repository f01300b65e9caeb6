import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the first picture needs and the page would otherwise ask for one step at a time. */
const sceneModules = [
  /\/src\/scene\/viewer\/HeadCanvas\.tsx$/,
  /\/meshoptimizer\/meshopt_decoder\.mjs$/,
];

/** Which head a device takes is settled by src/outcome/headDetail.ts; a tablet's is not told by its screen alone. */
const data = [
  { href: './generated/head.bin', media: 'not all and (pointer: coarse)' },
  {
    href: './generated/head-low.bin',
    media:
      '(pointer: coarse) and (max-width: 599px), (pointer: coarse) and (max-height: 599px)',
  },
  { href: './generated/dots.bin' },
];

/** A chunk and everything it imports, as file names. */
function withImports(bundle: Rolldown.OutputBundle, fileName: string): string[] {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk') return [];
  return [fileName, ...chunk.imports.flatMap((imported) => withImports(bundle, imported))];
}

function sceneChunks(bundle: Rolldown.OutputBundle): string[] {
  const entries = Object.values(bundle).filter(
    (file): file is Rolldown.OutputChunk =>
      file.type === 'chunk' &&
      sceneModules.some((module) => module.test(file.facadeModuleId ?? '')),
  );
  if (entries.length !== sceneModules.length) {
    throw new Error('The scene or its decoder is no longer a chunk of its own.');
  }
  return entries.flatMap(({ fileName }) => withImports(bundle, fileName));
}

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: '', fetchpriority: 'low' },
  injectTo: 'head',
});

/**
 * Starts the download of the scene, the head and the dots while the studio's own script is still on its way; low, so
 * that they do not hold up what is on screen first.
 */
export function earlyDownloads(): Plugin {
  return {
    name: 'stipple:early-downloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [];
        const chunks = [...new Set(sceneChunks(bundle))].filter((name) => !html.includes(name));
        return [
          ...chunks.map((name) => link({ rel: 'modulepreload', href: `./${name}` })),
          ...data.map((attrs) => link({ rel: 'preload', as: 'fetch', ...attrs })),
        ];
      },
    },
  };
}
