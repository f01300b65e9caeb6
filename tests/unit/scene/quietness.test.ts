import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { motionResolution } from '../../../src/scene/viewer/motionResolution';
import { quietness } from '../../../src/scene/viewer/quietness';

describe('quietness', () => {
  it('is reached at once where nothing goes on', async () => {
    await expect(quietness().reached()).resolves.toBeUndefined();
  });

  it('waits for the last of several activities, and for one that began meanwhile', async () => {
    const quiet = quietness<'frame' | 'scalps'>();
    const told = vi.fn();
    quiet.begin('frame');
    quiet.begin('scalps');
    const reached = quiet.reached().then(told);
    quiet.end('frame');
    quiet.begin('frame');
    quiet.end('scalps');
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    quiet.end('frame');
    await reached;
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('the resolution of motion', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const setUp = () => {
    const scales: number[] = [];
    const requestFrame = vi.fn();
    return {
      scales,
      requestFrame,
      motion: motionResolution((scale) => scales.push(scale), requestFrame),
    };
  };

  it('falls while slow frames follow each other, to half at worst, and is full again at rest', () => {
    const { motion, scales, requestFrame } = setUp();
    for (let frame = 0; frame < 8; frame++) {
      motion.moved();
      motion.frame(10_000 + frame * 80);
    }
    expect(scales).toEqual([0.75, 0.5625, 0.5]);
    expect(motion.atRest()).toBe(false);
    vi.runAllTimers();
    expect(scales.at(-1)).toBe(1);
    expect(motion.atRest()).toBe(true);
    expect(requestFrame).toHaveBeenCalledOnce();
  });

  it('stays full for quick frames, for single ones, and where nothing moves', () => {
    const { motion, scales } = setUp();
    motion.frame(10_000);
    motion.frame(10_080);
    motion.moved();
    motion.frame(20_000);
    for (let frame = 0; frame < 8; frame++) motion.frame(20_000 + frame * 16);
    expect(scales).toEqual([]);
    motion.dispose();
  });
});
