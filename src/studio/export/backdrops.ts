import type { Hex } from '../../scene/picture/inkOnBackdrop';
import type { PageBackdrop } from '../../scene/picture/pageLayout';
import { resolved } from '../steps/stageAppearance';
import { clinicStore } from '../store/clinicStore';

export const backdropIds = ['stage', 'white', 'brand', 'none'] as const;
export type BackdropId = (typeof backdropIds)[number];

/** The stage's own colours, so that the picture has the backdrop that is on screen. */
function stage(hexOf: (css: string) => Hex | null): PageBackdrop {
  const colors = ['--stage-near', '--stage-far', '--panel'].map((token) =>
    hexOf(resolved(token)),
  );
  const [top = null, bottom = null, paper = null] = colors;
  return { behind: top && bottom && { top, bottom }, paper };
}

const flat = (color: Hex): PageBackdrop => ({
  behind: { top: color, bottom: color },
  paper: color,
});

/** What stands behind and around the heads of a picture; `none` leaves it transparent. */
export function pageBackdrop(id: BackdropId, hexOf: (css: string) => Hex | null): PageBackdrop {
  if (id === 'none') return { behind: null, paper: null };
  if (id === 'stage') return stage(hexOf);
  if (id === 'white') return flat('#ffffff');
  return flat(hexOf(clinicStore.getState().clinic.colors.backdrop) ?? '#ffffff');
}

/** The clinic's logo, ready to be drawn; null without one, or where it cannot be read. */
export async function clinicLogo(): Promise<ImageBitmap | null> {
  const { logo } = clinicStore.getState().clinic;
  if (logo === null) return null;
  const [head = '', base64 = ''] = logo.split(',', 2);
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? '';
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  try {
    return await createImageBitmap(new Blob([bytes], { type }));
  } catch {
    return null;
  }
}
