import { afterEach, describe, expect, it } from 'vitest';
import type { Hex } from '../../../../src/picture/inkOnBackdrop';
import { pageBackdrop } from '../../../../src/studio/export/backdrops';
import { clinicStore } from '../../../../src/studio/stores/clinicStore';

const asWritten = (css: string): Hex | null => (css.startsWith('#') ? (css as Hex) : null);
const before = clinicStore.getState().clinic;

describe('the backdrop of a picture', () => {
  afterEach(() => clinicStore.setState({ clinic: before }));

  it('is nothing at all where it should be transparent', () => {
    expect(pageBackdrop('none', asWritten)).toEqual({ behind: null, paper: null });
  });

  it('is one plain white behind the heads and around them', () => {
    expect(pageBackdrop('white', asWritten)).toEqual({
      behind: { top: '#ffffff', bottom: '#ffffff' },
      paper: '#ffffff',
    });
  });

  it('is one plain colour where that is asked for', () => {
    expect(pageBackdrop('#102030', asWritten)).toEqual({
      behind: { top: '#102030', bottom: '#102030' },
      paper: '#102030',
    });
  });

  it('takes the clinic’s colour, and white where that cannot be read', () => {
    const wear = (backdrop: string) =>
      clinicStore.setState({
        clinic: { ...before, colors: { ...before.colors, backdrop } },
      });
    wear('#204060');
    expect(pageBackdrop('brand', asWritten).paper).toBe('#204060');
    expect(pageBackdrop('brand', asWritten).behind).toEqual({
      top: '#204060',
      bottom: '#204060',
    });
    wear('none');
    expect(pageBackdrop('brand', asWritten).paper).toBe('#ffffff');
  });
});
