import { describe, expect, it, vi } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation, Variant } from '../../../src/consultation/document';
import { appearanceOf } from '../../../src/outcome/appearanceOf';
import { contentMemo } from '../../../src/outcome/contentMemo';
import { createDerivations } from '../../../src/outcome/derivations';
import { outcomeOf } from '../../../src/outcome/outcome';
import type { ScalpService, ShapedHead } from '../../../src/outcome/scalp';
import type { ScalpLayer } from '../../../src/dots/scalpLayer';

const c = defaultConsultation;
const copy = (consultation: Consultation): Consultation => structuredClone(consultation);
const tall: Consultation = { ...c, head: { kind: 'preset', preset: 'long' } };
const withSeed = (seed: number): Consultation => ({ ...c, loss: { ...c.loss, seed } });

/** A chart of one zone, and two dots that come at 50 and at 150 per cm2. */
const layer: ScalpLayer = {
  fieldSize: 1,
  field: new Uint8Array(2),
  ink: { grid: 0, cells: new Uint32Array(), words: new Uint32Array() },
  hair: { grid: 0, cells: new Uint32Array(), words: new Uint32Array() },
  appears: Float32Array.of(50, 150),
  ground: {
    zoneOfTexel: new Uint8Array(384 * 384),
    treatedCm2: new Float64Array(6),
    fullDensityCm2: new Float64Array(6),
  },
};

const shaped = (): ShapedHead => ({
  positions: new Float32Array(),
  normals: new Float32Array(),
  metric: new Float32Array(),
  missMm: {
    lengthMm: 1,
    breadthMm: 0,
    circumferenceMm: 0,
    tragionVertexMm: 0,
    bizygomaticMm: 0,
    bigonialMm: 0,
    mentonSellionMm: 0,
  },
});

function fakeScalps() {
  return {
    head: vi.fn<ScalpService['head']>(() => Promise.resolve(shaped())),
    layer: vi.fn<ScalpService['layer']>(() => Promise.resolve({ ...layer })),
    warnings: vi.fn<ScalpService['warnings']>(() =>
      Promise.resolve([{ id: 'angle-too-low', values: {} }]),
    ),
    sequence: vi.fn<ScalpService['sequence']>(() =>
      Promise.resolve({
        count: 2,
        offered: 2,
        beyond: new Uint16Array(),
        densityPerCm2: 250,
        seed: 1,
        areaCm2: 1,
        uv: Uint16Array.of(1, 1, 2, 2),
      }),
    ),
  };
}

describe('what follows from documents', () => {
  it('is what the pure functions say, the same object for documents that say the same', () => {
    const derivations = createDerivations({ scalps: fakeScalps() });
    const outcome = derivations.outcome(c);
    expect(outcome).toEqual(outcomeOf(c));
    expect(derivations.appearance(c)).toEqual(appearanceOf(c, outcome));
    expect(derivations.outcome(copy(c))).toBe(outcome);
    expect(derivations.outcome({ ...c, subject: { label: 'A. B.' } })).toBe(outcome);
    expect(derivations.appearance(copy(c))).toBe(derivations.appearance(c));
    const lit: Consultation = { ...c, view: { ...c.view, light: 'office' } };
    expect(derivations.outcome(lit)).toBe(outcome);
    expect(derivations.appearance(lit)).not.toBe(derivations.appearance(c));
  });

  it('shares the search among documents that differ by time and by what is overruled', () => {
    const { outcome } = createDerivations({ scalps: fakeScalps() });
    const own = outcome({ ...c, treatment: { ...c.treatment, densityPerCm2: 200 } });
    const later = outcome({ ...c, time: { ...c.time, days: 400 } });
    expect(own.advised).toBe(outcome(c).advised);
    expect(later.advised).toBe(outcome(c).advised);
    const other = { ...c, skin: { ...c.skin, lab: { ...c.skin.lab, L: 60 } } };
    expect(outcome(other).advised).not.toBe(outcome(c).advised);
  });

  it('resolves variants and moments into documents that stay the same', () => {
    const derivations = createDerivations({ scalps: fakeScalps() });
    const full: Variant = {
      id: 'full',
      name: '',
      preset: 'full',
      treatment: {},
      hairline: null,
      time: null,
    };
    const whole = derivations.variant(c, full);
    expect(whole.treatment.densityPerCm2).toBe(170);
    expect(
      derivations.variant({ ...copy(c), subject: { label: 'x' } }, { ...full, name: 'y' }),
    ).toBe(whole);
    const now = { sessionsDone: 0, days: 28 };
    expect(derivations.atTime(whole, now).time).toEqual(now);
    expect(derivations.atTime(copy(whole), now)).toBe(derivations.atTime(whole, now));
  });
});

describe('scalps', () => {
  it('are laid once for documents that lay the same, whatever the ink, the moment and the light', async () => {
    const scalps = fakeScalps();
    const derivations = createDerivations({ scalps });
    expect(derivations.scalpNow(c)).toBeNull();
    expect(scalps.layer).not.toHaveBeenCalled();
    const scalp = await derivations.scalp(c);
    const alike: Consultation = {
      ...copy(c),
      treatment: { ...c.treatment, densityPerCm2: 90 },
      time: { days: 400, sessionsDone: 2 },
      view: { light: 'sun', oil: 2 },
    };
    expect(await derivations.scalp(alike)).toBe(scalp);
    expect(derivations.scalpNow(alike)).toBe(scalp);
    expect(scalps.layer).toHaveBeenCalledTimes(1);
    expect(await derivations.scalp(withSeed(8))).not.toBe(scalp);
    expect(scalps.layer).toHaveBeenCalledTimes(2);
  });

  it('hold counts, objections and the misfit of their head, and share the head', async () => {
    const scalps = fakeScalps();
    const derivations = createDerivations({ scalps });
    const scalp = await derivations.scalp(c);
    expect(scalp.head).toBeNull();
    expect(scalp.misfitMm).toBeNull();
    expect(scalp.warnings.map(({ id }) => id)).toEqual(['angle-too-low']);
    expect([40, 100, 200].map((perCm2) => scalp.census(perCm2).total.dots)).toEqual([0, 1, 2]);
    const [one, other] = await Promise.all([
      derivations.scalp(tall),
      derivations.scalp({ ...tall, loss: { ...c.loss, seed: 9 } }),
    ]);
    expect(one.misfitMm?.lengthMm).toBe(1);
    expect(other.head).toBe(one.head);
    expect(scalps.head).toHaveBeenCalledTimes(1);
  });

  it('are told of when they are laid, and no longer once nobody listens', async () => {
    const derivations = createDerivations({ scalps: fakeScalps() });
    const changed = vi.fn<() => void>();
    const stop = derivations.subscribe(changed);
    await derivations.scalp(c);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(derivations.scalpNow(c)).not.toBeNull();
    stop();
    await derivations.scalp(withSeed(3));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('that failed are laid anew when they are asked for again', async () => {
    const scalps = fakeScalps();
    const derivations = createDerivations({ scalps });
    scalps.layer.mockRejectedValueOnce(new Error('no connection'));
    scalps.head.mockRejectedValueOnce(new Error('no connection'));
    await expect(derivations.scalp(c)).rejects.toThrow('no connection');
    expect(derivations.scalpNow(c)).toBeNull();
    await expect(derivations.scalp(tall)).rejects.toThrow('no connection');
    await expect(derivations.scalp(c)).resolves.toHaveProperty('head', null);
    expect((await derivations.scalp(tall)).head).not.toBeNull();
  });

  it('are forgotten beyond the capacity, the one longest unasked for first', async () => {
    const scalps = fakeScalps();
    const derivations = createDerivations({ scalps, capacity: 2 });
    const first = await derivations.scalp(withSeed(1));
    await derivations.scalp(withSeed(2));
    expect(await derivations.scalp(withSeed(1))).toBe(first);
    await derivations.scalp(withSeed(3));
    expect(derivations.scalpNow(withSeed(2))).toBeNull();
    expect(derivations.scalpNow(withSeed(1))).toBe(first);
    expect(scalps.layer).toHaveBeenCalledTimes(3);
  });
});

describe('a memo by content', () => {
  it('makes each answer once, forgets the oldest, and hands on what making throws', () => {
    const make = vi.fn<(n: { of: number }) => { half: number }>(({ of }) => {
      if (of < 0) throw new RangeError('below zero');
      return { half: of / 2 };
    });
    const memo = contentMemo({ capacity: 2, contentOf: ({ of }: { of: number }) => of, make });
    const four = memo.of({ of: 4 });
    expect(memo.of({ of: 4 })).toBe(four);
    expect(memo.kept({ of: 6 })).toBeUndefined();
    expect(() => memo.of({ of: -1 })).toThrow('below zero');
    expect(() => memo.of({ of: -1 })).toThrow('below zero');
    memo.of({ of: 6 });
    expect(memo.of({ of: 4 })).toBe(four);
    memo.of({ of: 8 });
    expect(memo.kept({ of: 6 })).toBeUndefined();
    expect(memo.kept({ of: 4 })).toBe(four);
    memo.forget({ of: 4 }, { half: 2 });
    expect(memo.kept({ of: 4 })).toBe(four);
    memo.forget({ of: 4 }, four);
    expect(memo.kept({ of: 4 })).toBeUndefined();
    expect(make).toHaveBeenCalledTimes(5);
  });
});
