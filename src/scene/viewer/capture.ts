import type { Consultation } from '../../consultation/document';
import type { Outcome } from '../../outcome/outcome';
import { headSettings, type PictureSettings } from '../../consultation/pictureSettings';
import type { Sitting } from '../../picture/drawPage';
import type { PictureType } from '../../picture/pictureFile';
import type { PictureSize } from '../../picture/page';
import type { Pose } from './pose';
import { TOOL } from '../../picture/software';

export type { Area as Tile, PictureSize } from '../../picture/page';
export type { PictureType } from '../../picture/pictureFile';

/** Backdrop of a picture, top to bottom, CSS colours. */
export interface Backdrop {
  readonly top: string;
  readonly bottom: string;
}

/** A head that stands ready to be photographed for a page. */
export interface HeadSitting extends Sitting {
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly pose: Pose;
}

/** How a sitting becomes a file. */
export interface Development {
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
export function settingsOf(size: PictureSize, sittings: readonly HeadSitting[]): string {
  const settings: PictureSettings = {
    simulation: true,
    tool: TOOL,
    widthPx: size.width,
    heightPx: size.height,
    heads: sittings.map(({ consultation, outcome, pose }) =>
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
  sitting: HeadSitting,
  { size, backdrop, caption, type, onProgress, signal }: Development,
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
  return await drawPage(page, [sitting], {
    type,
    imprint: {
      label: SIMULATION_LABEL,
      shownLabel: label,
      caption,
      tool: TOOL,
      settings: settingsOf(size, [sitting]),
    },
    logo: null,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  });
}
