import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { stageBackdrop } from '../browser/stageAppearance';
import { recordDatabase, recordKeeper } from '../records/keeper';

/** As the cards of the list show it, twice as fine. */
const size = { width: 320, height: 400 };
const closeness = 0.86;

/** Keeps a small labelled picture of the consultation on screen with it; without a head it stays as it is. */
export async function keepThumbnailOf(head: HeadCanvasHandle | null): Promise<void> {
  if (head === null) return;
  const { id } = recordKeeper.shown();
  const picture = await head.picture({
    view: 'three-quarter',
    closeness,
    size,
    backdrop: stageBackdrop(),
    caption: '',
    type: 'image/jpeg',
  });
  await recordKeeper.flush();
  await (await recordDatabase()).keepThumbnail(id, picture);
}
