import { describe, expect, it } from 'vitest';
import {
  cameraPosition,
  poseOfView,
  towardsCamera,
  WHOLE_HEAD_MM,
  type Pose,
  type ViewName,
} from '../../../src/scene/viewer/pose';
import {
  approached,
  inkAtVertices,
  treatedPointFacing,
  type TreatedScalp,
} from '../../../src/scene/viewer/zoomAim';

/** A round head of 100 mm, treated above 60 mm. */
function ball(density: (x: number, y: number, z: number) => number): TreatedScalp {
  const normals: number[] = [];
  for (let lat = -88; lat <= 88; lat += 2) {
    for (let lon = 0; lon < 360; lon += 2) {
      const [a, b] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
      normals.push(Math.cos(a) * Math.sin(b), Math.sin(a), Math.cos(a) * Math.cos(b));
    }
  }
  const positions = normals.map((n) => n * 100);
  const at = (i: number) => positions[i] ?? 0;
  return {
    positions,
    normals,
    density: (i) => density(at(3 * i), at(3 * i + 1), at(3 * i + 2)),
  };
}

const aimOf = (scalp: TreatedScalp, pose: Pose) =>
  treatedPointFacing(scalp, cameraPosition(pose), towardsCamera(pose));
const aimFrom = (scalp: TreatedScalp, view: ViewName) => aimOf(scalp, poseOfView(view, 1));

describe('where a whole head is zoomed in on', () => {
  const cap = ball((_x, y) => (y >= 60 ? 1 : 0));

  it('is the edge of the treated skin on the side that is looked at', () => {
    const front = aimFrom(cap, 'front');
    expect(front?.[0]).toBeCloseTo(0, 0);
    expect(front?.[1]).toBeCloseTo(62, 0);
    expect(front?.[2]).toBeGreaterThan(70);
    expect(aimFrom(cap, 'back')?.[2]).toBeLessThan(-70);
    expect(aimFrom(cap, 'side')?.[0]).toBeGreaterThan(70);
    expect(aimFrom(cap, 'top')?.[1]).toBeGreaterThan(90);
  });

  it('leaves out a thin edge, skin that faces away, and says when nothing faces the camera', () => {
    const feathered = ball((_x, y) => (y >= 70 ? 1 : y >= 30 ? 0.4 : 0));
    expect(aimFrom(feathered, 'front')?.[1]).toBeGreaterThanOrEqual(69);
    const thin = ball((_x, y) => (y >= 60 ? 0.3 : 0));
    expect(aimFrom(thin, 'front')?.[1]).toBeCloseTo(62, 0);
    const crown = ball((_x, y, z) => (y > 0 && z < -50 ? 1 : 0));
    expect(aimFrom(crown, 'front')).toBeNull();
    expect(aimFrom(crown, 'top')?.[2]).toBeLessThan(-49);
    expect(
      aimFrom(
        ball(() => 0),
        'top',
      ),
    ).toBeNull();
  });

  it('stands in the middle as soon as the head no longer fits, and the eye never passes it', () => {
    for (const view of ['front', 'three-quarter', 'side', 'back', 'top'] as const) {
      let pose = poseOfView(view, 0.6);
      for (let i = 0; i < 8 && pose.distanceMm > WHOLE_HEAD_MM; i++) {
        const aim = aimOf(cap, pose);
        if (aim === null) throw new Error(`Nothing to aim at from ${view}.`);
        const before = pose.distanceMm;
        pose = approached(pose, 0.8, aim, 0.6);
        expect(pose.distanceMm).toBeCloseTo(before * 0.8, 6);
      }
      expect(Math.hypot(...pose.focus)).toBeCloseTo(100, 6);
      expect(pose.focus[1]).toBeGreaterThanOrEqual(60);
    }
  });

  it('reads the ink of a vertex from the field where its chart says, and none below the chart', () => {
    const fieldSize = 4;
    const field = new Uint8Array(fieldSize * fieldSize * 2)
      .fill(0)
      .map((_, i) => (i % 2 ? 0 : 204));
    const density = inkAtVertices({ field, fieldSize }, [0, 130, 0, 0, -130, 0]);
    expect(density(0)).toBeCloseTo(1, 2);
    expect(density(1)).toBe(0);
  });
});
