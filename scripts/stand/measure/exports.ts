import * as THREE from 'three';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { standHead } from '../standHead';
import { offscreenRenderer } from '../../../src/scene/viewer/offscreenRenderer';
import { poseOfView } from '../../../src/scene/viewer/pose';
import {
  drawPage,
  plainPage,
  shownLabel,
  SIMULATION_LABEL,
  textMeasure,
} from '../../../src/picture';
import { bandsOf } from '../../../src/picture/bands';

export interface Exported {
  readonly seconds: number;
  /** Longest task on the main thread, ms. */
  readonly longestTaskMs: number;
  /** Longest that handing a tile's drawing to the GPU took, ms: a part of those tasks. */
  readonly longestHandOverMs: number;
  /** Longest that copying a tile back from the GPU took, ms: a part of those tasks too. */
  readonly longestReadbackMs: number;
  readonly bytes: number;
}

export type Way = 'strips' | 'canvas';

declare global {
  interface Window {
    exportPicture?: (width: number, height: number, way: Way) => Promise<Exported>;
  }
}

/** Does work and notes the longest task that it put on the main thread. */
async function timed(
  work: () => Promise<Blob>,
): Promise<Omit<Exported, 'longestHandOverMs' | 'longestReadbackMs'>> {
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const begun = performance.now();
  const { size: bytes } = await work();
  const seconds = (performance.now() - begun) / 1000;
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return { seconds, longestTaskMs, bytes };
}

async function run(): Promise<void> {
  const gl = new THREE.WebGLRenderer({ antialias: true, alpha: true });
  gl.setSize(320, 240, false);
  gl.setClearColor(0x000000, 0);
  const { renderer, state } = await standHead(gl, defaultConsultation);
  let longestHandOverMs = 0;
  let longestReadbackMs = 0;
  const webgl = gl.getContext() as WebGL2RenderingContext;
  const copyBack = webgl.getBufferSubData.bind(webgl);
  webgl.getBufferSubData = (...from: Parameters<typeof copyBack>) => {
    const begun = performance.now();
    copyBack(...from);
    longestReadbackMs = Math.max(longestReadbackMs, performance.now() - begun);
  };
  const render = offscreenRenderer(gl, renderer);
  const renderTile: typeof render = (view, tile) => {
    const begun = performance.now();
    const pixels = render(view, tile);
    longestHandOverMs = Math.max(longestHandOverMs, performance.now() - begun);
    return pixels;
  };

  // As in the studio, where the head has been on screen: what is compiled and uploaded once is not the picture's.
  const pose = poseOfView('three-quarter', 1);
  await renderTile(
    { head: state, pose, size: { width: 64, height: 64 } },
    { x: 0, y: 0, width: 64, height: 64 },
  );

  window.exportPicture = async (width, height, way) => {
    const size = { width, height };
    const view = {
      head: state,
      pose: poseOfView('three-quarter', width / height),
      size,
    };
    const page = plainPage({
      size,
      behind: { top: '#e9e6e1', bottom: '#cdc8c1' },
      lines: [SIMULATION_LABEL],
      measure: textMeasure(),
    });
    longestHandOverMs = 0;
    longestReadbackMs = 0;
    if (way === 'strips') {
      const strips = await timed(() =>
        drawPage(page, [{ tile: (tile) => renderTile(view, tile) }], {
          type: 'image/png',
          metadata: {
            label: SIMULATION_LABEL,
            shownLabel: shownLabel(),
            caption: '',
            tool: 'bench',
            settings: '{}',
          },
          logo: null,
        }),
      );
      return { ...strips, longestHandOverMs, longestReadbackMs };
    }
    const canvases = await timed(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser refused a drawing surface.');
      context.fillStyle = '#dbd7d1';
      context.fillRect(0, 0, width, height);
      for (const { parts } of bandsOf(page)) {
        for (const { tile, x, y } of parts) {
          const pixels = await renderTile(view, tile);
          const image = new ImageData(tile.width, tile.height);
          const row = tile.width * 4;
          for (let line = 0; line < tile.height; line++) {
            const from = (tile.height - 1 - line) * row;
            image.data.set(pixels.subarray(from, from + row), line * row);
          }
          const layer = new OffscreenCanvas(tile.width, tile.height);
          layer.getContext('2d')?.putImageData(image, 0, 0);
          context.drawImage(layer, x, y);
        }
      }
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (!blob) throw new Error('The browser could not write the picture.');
      return blob;
    });
    return { ...canvases, longestHandOverMs, longestReadbackMs };
  };
}

await run();
