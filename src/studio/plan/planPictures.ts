import type { Consultation } from '../../consultation/document';
import type { HeadCanvasHandle, ViewName } from '../../scene/HeadCanvas';
import { timeOf } from '../store/moment';
import { text } from './words';

/** A picture of the plan, as a file and as an address that a page can show. */
export interface PlanPicture {
  readonly caption: string;
  readonly blob: Blob;
  readonly address: string;
}

/** 4:5 at about 340 dots an inch on paper. */
export const PICTURE_SIZE = { width: 864, height: 1080 };

/** Paper is light whatever the screen is: the light theme's stage. */
const backdrop = { top: '#e9e6e1', bottom: '#cdc8c1', ink: '#3f3933' };

export const pictureMoments = ['now', 'healed'] as const;

/**
 * The head now and simulated, healed, all sessions done: drawn off screen, the label in their pixels.
 * @throws Error in a sentence when one cannot be drawn, or the signal's reason
 */
export async function drawPlanPictures(
  head: Pick<HeadCanvasHandle, 'picture'>,
  { consultation, view }: { readonly consultation: Consultation; readonly view: ViewName },
  { onPicture, signal }: { onPicture: (number: number) => void; signal: AbortSignal },
): Promise<PlanPicture[]> {
  const drawn: PlanPicture[] = [];
  const { sessions } = consultation.treatment;
  for (const [i, moment] of pictureMoments.entries()) {
    onPicture(i + 1);
    const caption = text.captions[moment];
    const blob = await head.picture({
      consultation: { ...consultation, time: timeOf(moment, sessions) },
      view,
      size: PICTURE_SIZE,
      backdrop,
      caption,
      type: 'image/jpeg',
      signal,
    });
    drawn.push({ caption, blob, address: URL.createObjectURL(blob) });
  }
  return drawn;
}

/** Gives the addresses up; the files stay. */
export function releasePictures(pictures: readonly PlanPicture[]): void {
  for (const { address } of pictures) URL.revokeObjectURL(address);
}
