import type { PictureSize } from '../../scene/viewer/capture';
import type { HeadCanvasHandle } from '../../scene/viewer/headCanvasProps';
import type { Consultation } from '../../consultation/document';
import { sizeOf, videoSizes, type Choices } from './choices';
import { pageFile } from './drawing';
import { pageOf, seriesOf, viewPage, type PagePlan } from './subjects';

/** Pixels of a preview's shorter side: enough for its smallest writing. */
const SHORTER_PX = 400;

/** Pixels of the file that the choices ask for. */
export const savedSize = (choices: Choices): PictureSize =>
  choices.subject === 'video' ? videoSizes[choices.videoSize] : sizeOf(choices.size);

function previewSize(choices: Choices): PictureSize {
  const { width, height } = savedSize(choices);
  const scale = SHORTER_PX / Math.min(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The page that is saved; the first of a series, the first moment of a video. */
function planOf(choices: Choices, consultation: Consultation): PagePlan {
  if (choices.subject === 'video') return viewPage(consultation, 'front');
  const [first] = choices.subject === 'series' ? seriesOf(choices.series, consultation) : [];
  return first ?? pageOf(choices, consultation);
}

/** One at a time: an aborted one ends with the tile that it is at. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What will be saved, drawn small by the same means.
 * @throws the signal's reason when it is aborted; Error in a sentence when the browser cannot draw it
 */
export async function previewFile(
  head: HeadCanvasHandle,
  consultation: Consultation,
  choices: Choices,
  signal: AbortSignal,
): Promise<Blob> {
  const mine = last.then(async () => {
    signal.throwIfAborted();
    const plan = planOf(choices, consultation);
    const frame = { ...choices, size: previewSize(choices) };
    return await pageFile(head, plan, frame, { type: 'image/png', signal });
  });
  last = mine.catch(() => undefined);
  return await mine;
}
