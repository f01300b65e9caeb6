import type { Consultation } from '../../consultation/document';
import type { Outcome } from '../../outcome/outcome';
import { headSettings, type PictureSettings } from '../../consultation/pictureSettings';
import type { HeadTiles } from '../../picture/drawPage';
import type { PictureType } from '../../picture/pictureFile';
import type { PictureSize } from '../../picture/page';
import type { Pose } from './pose';
import { SOFTWARE } from '../../picture/software';

export type { PictureSize } from '../../picture/page';
export type { PictureType } from '../../picture/pictureFile';

/** Backdrop of a picture, top to bottom, CSS colours. */
export interface Backdrop {
  readonly top: string;
  readonly bottom: string;
}

/** A head that stands ready to be photographed for a page. */
export interface PosedHead extends HeadTiles {
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly pose: Pose;
}

/** How a head becomes a file. */
export interface CaptureOptions {
  readonly size: PictureSize;
  readonly backdrop: Backdrop;
  /** Stands over the label, in the picture; may be empty. */
  readonly caption: string;
  readonly type: PictureType;
  /** Share of the picture that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** What made a picture, as it stands in its metadata. */
export function settingsOf(size: PictureSize, heads: readonly PosedHead[]): string {
  const settings: PictureSettings = {
    simulation: true,
    tool: SOFTWARE,
    widthPx: size.width,
    heightPx: size.height,
    heads: heads.map(({ consultation, outcome, pose }) =>
      headSettings(consultation, outcome.chosen.choice, pose),
    ),
  };
  return JSON.stringify(settings);
}

/**
 * One head over the whole picture, with the label on a plate in its corner and in its metadata.
 * @throws Error in a sentence when the browser cannot write it; the signal's reason when it is aborted
 */
export async function capturePicture(
  head: PosedHead,
  { size, backdrop, caption, type, onProgress, signal }: CaptureOptions,
): Promise<Blob> {
  const { drawPage, hexOfCss, plainPage, shownLabel, SIMULATION_LABEL, textMeasure } =
    await import('../../picture');
  const top = hexOfCss(backdrop.top);
  const bottom = hexOfCss(backdrop.bottom);
  const label = shownLabel();
  const page = plainPage({
    size,
    behind: top && bottom && { top, bottom },
    lines: [...(caption === '' ? [] : [caption]), label.text],
    measure: textMeasure(),
  });
  return await drawPage(page, [head], {
    type,
    metadata: {
      label: SIMULATION_LABEL,
      shownLabel: label,
      caption,
      tool: SOFTWARE,
      settings: settingsOf(size, [head]),
    },
    logo: null,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  });
}
