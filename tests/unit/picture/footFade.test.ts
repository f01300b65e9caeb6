import { describe, expect, it } from 'vitest';
import { poseOfView, viewpointOf, type ViewName } from '../../../src/scene/viewer/pose';
import { coverAt, footFree } from '../../../src/picture/footFade';

const views: readonly ViewName[] = ['front', 'three-quarter', 'side', 'back', 'top'];

describe('the foot of a head that fades', () => {
  it('is whole down to the last part, then less and less, and gone in the last row', () => {
    const head = { x: 0, y: 100, width: 500, height: 1000 };
    expect([100, 600, 1018].map((row) => coverAt(head, 0.08, row))).toEqual([1, 1, 1]);
    const rows = Array.from({ length: 80 }, (_unused, i) => coverAt(head, 0.08, 1020 + i));
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    expect(rows.at(-1)).toBe(0);
  });

  it.each(views)('holds no scalp in the whole-head view %s', (view) => {
    expect(footFree(viewpointOf(poseOfView(view, 0.8)), 0.08)).toBe(true);
  });

  it('is left alone where scalp could be in it: close by, or slid upwards', () => {
    const back = poseOfView('back', 0.8);
    expect(footFree(viewpointOf({ ...back, distanceMm: back.distanceMm * 0.5 }), 0.08)).toBe(
      false,
    );
    expect(footFree(viewpointOf({ ...back, focus: [0, 120, 0] }), 0.08)).toBe(false);
    expect(footFree(viewpointOf({ ...back, distanceMm: 90 }), 0.08)).toBe(false);
  });
});
