import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraPosition,
  homeDistance,
  mmPerPixel,
  panned,
  poseBetween,
  poseOfView,
  refitted,
  turned,
  zoomed,
} from '../../../src/scene/viewer/pose';

describe('the inspection camera', () => {
  it('frames the whole bust in windows of any shape', () => {
    for (const aspect of [0.45, 0.75, 1, 1.6, 2.4]) {
      const mm = mmPerPixel(poseOfView('front', aspect), 1000) * 1000;
      expect(mm).toBeGreaterThanOrEqual(344);
      expect(mm * aspect).toBeGreaterThanOrEqual(249);
    }
  });

  it('comes as near as one centimetre from top to bottom, and no nearer', () => {
    let pose = poseOfView('top', 1.5);
    for (let i = 0; i < 60; i++) pose = zoomed(pose, 0.8, [0, 131, -10], 1.5);
    expect(mmPerPixel(pose, 900) * 900).toBeCloseTo(10, 3);
  });

  it('keeps the point under the pointer on the line of sight while zooming in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 0.99, noNaN: true }), (factor) => {
        const pose = poseOfView('three-quarter', 1.4);
        const point = [30, 110, 40] as const;
        const before = cameraPosition(pose);
        const after = cameraPosition(zoomed(pose, factor, point, 1.4));
        for (const k of [0, 1, 2] as const) {
          expect(after[k] - point[k]).toBeCloseTo((before[k] - point[k]) * factor, 6);
        }
      }),
    );
  });

  it('comes home when it has zoomed all the way out', () => {
    let pose = zoomed(poseOfView('side', 1.2), 0.1, [70, 60, 0], 1.2);
    for (let i = 0; i < 40; i++) pose = zoomed(pose, 1.3, null, 1.2);
    const home = poseOfView('side', 1.2);
    expect(pose.focus.map((x) => Math.round(x))).toEqual(home.focus.map((x) => Math.round(x)));
    expect(pose.distanceMm).toBeLessThanOrEqual(homeDistance(1.2) * 1.25 + 1e-9);
  });

  it('never tips over the top nor under the chin', () => {
    const pose = turned(turned(poseOfView('front', 1), 0, 500), 0, 0);
    expect(pose.elevationDeg).toBe(88);
    expect(turned(pose, 0, -999).elevationDeg).toBe(-35);
  });

  it('cannot lose the head by sliding', () => {
    const pose = panned(poseOfView('front', 1), 5000, 5000);
    expect(Math.hypot(pose.focus[0], pose.focus[1] + 2, pose.focus[2])).toBeCloseTo(130, 6);
  });

  it('glides the short way round', () => {
    const from = { ...poseOfView('front', 1), azimuthDeg: 350 };
    const middle = poseBetween(from, poseOfView('front', 1), 0.5);
    expect(middle.azimuthDeg).toBeCloseTo(355, 6);
  });

  it('shows a named view again in another window, keeps a whole head whole and a close-up as it is', () => {
    const wide = { aspect: 1.5, framing: 'bust' } as const;
    const pane = { aspect: 0.4, framing: 'head' } as const;
    for (const view of ['front', 'three-quarter', 'side', 'back', 'top'] as const) {
      const there = refitted(poseOfView(view, 1.5), wide, pane);
      expect(there).toEqual(poseOfView(view, 0.4, 'head'));
      expect(refitted(there, pane, wide)).toEqual(poseOfView(view, 1.5));
      expect(poseOfView(view, 1.5, 'head').distanceMm).toBeLessThan(homeDistance(1.5));
    }
    const turnedByHand = turned(poseOfView('front', 1.5), 17, 3);
    const whole = refitted(turnedByHand, wide, pane);
    expect(whole.azimuthDeg).toBe(17);
    expect(whole.distanceMm).toBeGreaterThan(turnedByHand.distanceMm);
    const near = { ...turnedByHand, distanceMm: 200 };
    expect(refitted(near, wide, pane)).toBe(near);
  });
});
