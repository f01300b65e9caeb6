import type { Hex } from '../../picture/inkOnBackdrop';
import type { PageBackdrop } from '../../picture/pageLayout';
import { resolved, stageBackdrop } from '../browser/stageAppearance';
import { clinicStore } from '../stores/clinicStore';

export const backdropIds = ['stage', 'white', 'brand', 'none'] as const;
type BackdropId = (typeof backdropIds)[number];

/** One of the studio's, or one plain colour. */
export type Backdrop = BackdropId | Hex;

/** The stage behind the heads, the panel's paper around them. */
function stage(hexOf: (css: string) => Hex | null): PageBackdrop {
  const colors = stageBackdrop();
  const [top, bottom] = [hexOf(colors.top), hexOf(colors.bottom)];
  return { behind: top && bottom && { top, bottom }, paper: hexOf(resolved('--panel')) };
}

const flat = (color: Hex): PageBackdrop => ({
  behind: { top: color, bottom: color },
  paper: color,
});

/** What stands behind and around the heads of a picture; `none` leaves it transparent. */
export function pageBackdrop(
  backdrop: Backdrop,
  hexOf: (css: string) => Hex | null,
): PageBackdrop {
  if (backdrop === 'none') return { behind: null, paper: null };
  if (backdrop === 'stage') return stage(hexOf);
  if (backdrop === 'white') return flat('#ffffff');
  if (backdrop === 'brand') {
    return flat(hexOf(clinicStore.getState().clinic.colors.backdrop) ?? '#ffffff');
  }
  return flat(backdrop);
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
