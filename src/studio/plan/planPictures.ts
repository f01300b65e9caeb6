import type { LossPatternId } from '../../anatomy/lossPattern';
import type { Consultation } from '../../consultation/document';
import type { HeadCanvasHandle, ViewName } from '../../scene/viewer/HeadCanvas';
import { losesOnTop } from '../drawings/lossOnTop';
import { timeOf, type MomentId } from '../../consultation/moment';
import { words } from '../words';
import { plan as text } from '../laterWords';

/** A picture of the plan, as a file and as an address that a page can show. */
export interface PlanPicture {
  readonly caption: string;
  readonly blob: Blob;
  readonly address: string;
}

/** 4:5 at about 340 dots an inch on paper. */
export const PICTURE_SIZE = { width: 864, height: 1080 };

/** Paper is light whatever the screen is: the light theme's stage. */
const backdrop = { top: '#e9e6e1', bottom: '#cdc8c1' };

/** One picture of a plan: when, and from where. */
export interface PlanShot {
  readonly moment: Extract<MomentId, 'now' | 'healed'>;
  readonly view: ViewName;
  readonly caption: string;
}

/** For the client the change, as it was looked at; for the artist the result to work towards, hairline and crown. */
export function shotsFor(
  audience: 'client' | 'artist',
  chosen: ViewName,
  pattern: LossPatternId,
): readonly PlanShot[] {
  const { now, healed } = text.captions;
  if (audience === 'client') {
    // At eye height nobody sees what changes on top.
    const level = chosen === 'front' || chosen === 'three-quarter';
    const view = level && losesOnTop(pattern) ? 'top' : chosen;
    return [
      { moment: 'now', view, caption: now },
      { moment: 'healed', view, caption: healed },
    ];
  }
  return (['front', 'top'] as const).map((side) => ({
    moment: 'healed',
    view: side,
    caption: `${healed} (${words.stage.view[side].toLocaleLowerCase()})`,
  }));
}

/**
 * The pictures of a plan, all sessions done where they are of the result: drawn off screen, the label in their pixels.
 * @throws Error in a sentence when one cannot be drawn, or the signal's reason
 */
export async function drawPlanPictures(
  head: Pick<HeadCanvasHandle, 'picture'>,
  consultation: Consultation,
  shots: readonly PlanShot[],
  { onPicture, signal }: { onPicture: (number: number) => void; signal: AbortSignal },
): Promise<PlanPicture[]> {
  const drawn: PlanPicture[] = [];
  const { sessions } = consultation.treatment;
  for (const [i, { moment, view, caption }] of shots.entries()) {
    onPicture(i + 1);
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
