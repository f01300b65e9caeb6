import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { recover, save, type Drawer } from '../../../src/studio/store/autosave';

function drawerOf(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const drawer: Drawer = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
  return { drawer, kept };
}

const closedDrawer: Drawer = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => undefined,
};

describe('autosave', () => {
  it('gives back exactly what was saved', () => {
    const { drawer } = drawerOf();
    expect(save(drawer, defaultConsultation)).toBe(true);
    expect(recover(drawer)).toEqual({ kind: 'found', consultation: defaultConsultation });
  });

  it('starts empty', () => {
    expect(recover(drawerOf().drawer)).toEqual({ kind: 'none' });
  });

  it.each([
    ['cut off in the middle', '{"version":1,"subj'],
    ['a number where a document belongs', '7'],
    [
      'a tone that does not exist',
      JSON.stringify({ ...defaultConsultation, skin: { L: 400 } }),
    ],
    ['a future version', JSON.stringify({ ...defaultConsultation, version: 9 })],
  ])('sets aside what it cannot read (%s), says why, and loses nothing', (_name, text) => {
    const { drawer, kept } = drawerOf({ 'stipple.consultation': text });
    const recovered = recover(drawer);
    expect(recovered.kind).toBe('refused');
    if (recovered.kind === 'refused') expect(recovered.reason).toMatch(/\.$/);
    expect(kept.get('stipple.consultation.refused')).toBe(text);
  });

  it('works without storage: full, or switched off', () => {
    expect(recover(closedDrawer)).toEqual({ kind: 'none' });
    expect(save(closedDrawer, defaultConsultation)).toBe(false);
  });
});
