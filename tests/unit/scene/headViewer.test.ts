import * as THREE from 'three';
import { describe, expect, it, vi } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { rememberedOutcomes, type Derivations } from '../../../src/outcome/derivations';
import { appearanceOf } from '../../../src/outcome/appearanceOf';
import type { Scalp } from '../../../src/outcome/scalp';
import type { ScalpTextures } from '../../../src/scene/skin/scalpTextures';
import { headViewer } from '../../../src/scene/viewer/headViewer';
import { WHOLE, type Pane } from '../../../src/scene/viewer/panes';
import { shippedHead } from '../sculpt/shippedHead';
import { emptyScalp } from './fakeScalp';

const outcomeOf = rememberedOutcomes();

/** No dots: what is laid here is empty. */
const sequence: DotSequence = {
  count: 0,
  offered: 0,
  densityPerCm2: 250,
  beyond: new Uint16Array(),
  seed: 1,
  areaCm2: 0,
  uv: new Uint16Array(),
};

/** A document with a line of its own, in the light that needs no shadow. */
const lookWithSeed = (seed: number): Consultation => ({
  ...defaultConsultation,
  hairline: { ...defaultConsultation.hairline, seed },
  view: { light: 'measurement', oil: 1 },
});
const paneOf = (consultation: Consultation): Pane => ({
  consultation,
  frame: WHOLE,
  shown: WHOLE,
});

/** A renderer that notes which scalp each drawing was made with; nothing is drawn. */
function notingRenderer() {
  const element = {
    clientWidth: 400,
    clientHeight: 500,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const gl = {
    domElement: element,
    getSize: (size: THREE.Vector2) => size.set(400, 500),
    setScissorTest: () => undefined,
    setScissor: () => undefined,
    setViewport: () => undefined,
    clear: () => undefined,
    render: () => undefined,
  };
  return gl as unknown as THREE.WebGLRenderer;
}

/** Scalps that are laid when the test says so. */
function laying() {
  const laid = new Map<number, Scalp>();
  const waiting = new Map<
    number,
    { done: (scalp: Scalp) => void; fail: (why: Error) => void }
  >();
  const derivations: Derivations = {
    outcome: outcomeOf,
    appearance: (consultation) => appearanceOf(consultation, outcomeOf(consultation)),
    scalpNow: ({ hairline }) => laid.get(hairline.seed) ?? null,
    async scalp({ hairline: { seed } }) {
      return (
        laid.get(seed) ??
        (await new Promise<Scalp>((done, fail) => {
          waiting.set(seed, { done, fail });
        }))
      );
    },
    subscribe: () => () => undefined,
  } as Partial<Derivations> as Derivations;
  return {
    derivations,
    lay(seed: number): Scalp {
      const scalp = emptyScalp();
      laid.set(seed, scalp);
      waiting.get(seed)?.done(scalp);
      return scalp;
    },
    fail: (seed: number, why: Error) => waiting.get(seed)?.fail(why),
  };
}

async function opened() {
  const head = await shippedHead('low');
  const scalps = laying();
  const frames = vi.fn();
  const reports = { onProgress: vi.fn(), onReady: vi.fn(), onFailure: vi.fn() };
  const viewer = headViewer(
    {
      gl: notingRenderer(),
      camera: new THREE.PerspectiveCamera(),
      requestFrame: frames,
      setResolution: () => undefined,
    },
    {
      head,
      sequence,
    },
    scalps.derivations,
    reports,
  );
  const drawn = (): ScalpTextures => {
    viewer.render(0);
    return viewer.renderer.program.scalp();
  };
  return { viewer, scalps, reports, frames, drawn };
}

const tasks = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('the viewer', () => {
  it('shows a bare head, then its scalp, and says so', async () => {
    const { viewer, scalps, reports, frames, drawn } = await opened();
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    expect(frames).toHaveBeenCalled();
    expect(reports.onProgress.mock.calls).toEqual([[0]]);
    const bare = drawn();
    scalps.lay(1);
    await tasks();
    expect(reports.onProgress.mock.calls).toEqual([[0], [1]]);
    expect(reports.onReady).toHaveBeenCalledOnce();
    expect(drawn()).not.toBe(bare);
    viewer.dispose();
  });

  it('keeps the former scalp until the new one is laid, and forgets what was asked before', async () => {
    const { viewer, scalps, reports, drawn } = await opened();
    scalps.lay(1);
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    await tasks();
    expect(reports.onProgress).not.toHaveBeenCalledWith(0);
    const first = drawn();
    viewer.setPanes([paneOf(lookWithSeed(2))]);
    viewer.setPanes([paneOf(lookWithSeed(3))]);
    scalps.lay(2);
    await tasks();
    expect(drawn()).toBe(first);
    scalps.lay(3);
    await tasks();
    expect(drawn()).not.toBe(first);
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    await tasks();
    expect(drawn(), 'cached by the identity of the scalp').toBe(first);
    viewer.dispose();
  });

  it('is settled only when all is laid and the last frame is drawn', async () => {
    const { viewer, scalps, drawn } = await opened();
    const settled = vi.fn();
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    const waiting = viewer.settled().then(settled);
    drawn();
    await tasks();
    expect(settled).not.toHaveBeenCalled();
    scalps.lay(1);
    await tasks();
    expect(settled).not.toHaveBeenCalled();
    drawn();
    await waiting;
    viewer.turn(10, 0);
    drawn();
    const moved = viewer.settled().then(settled);
    await tasks();
    expect(settled, 'a motion is still drawn coarsely').toHaveBeenCalledOnce();
    await new Promise((done) => setTimeout(done, 400));
    drawn();
    await moved;
    expect(settled).toHaveBeenCalledTimes(2);
    viewer.dispose();
  });

  it('tells why a scalp cannot be laid', async () => {
    const { viewer, scalps, reports } = await opened();
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    const why = new Error('The worker could not be loaded.');
    scalps.fail(1, why);
    await tasks();
    expect(reports.onFailure).toHaveBeenCalledWith(why);
    expect(reports.onReady).not.toHaveBeenCalled();
    viewer.dispose();
  });

  it('makes any head ready for a page without touching what is on screen', async () => {
    const { viewer, scalps, drawn } = await opened();
    scalps.lay(1);
    scalps.lay(2);
    viewer.setPanes([paneOf(lookWithSeed(1))]);
    await tasks();
    const onScreen = drawn();
    const prepared = await viewer.prepare(lookWithSeed(2), {
      view: 'back',
      size: { width: 80, height: 100 },
    });
    expect(prepared.pose.azimuthDeg).toBe(180);
    expect(prepared.consultation.hairline.seed).toBe(2);
    expect(drawn()).toBe(onScreen);
    viewer.dispose();
  });
});
