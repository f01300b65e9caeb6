import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { currentId } from '../records/currentRecord';
import { keepThumbnail } from '../records/database';
import { flush } from '../records/recordKeeper';
import { stageBackdrop } from '../browser/stageAppearance';

/** As the cards of the list show it, twice as fine. */
const size = { width: 320, height: 400 };
const closeness = 0.86;

/** Keeps a small labelled picture of the consultation on screen with it; without a head it stays as it is. */
export async function keepThumbnailOf(head: HeadCanvasHandle | null): Promise<void> {
  if (head === null) return;
  const id = currentId();
  const picture = await head.picture({
    view: 'three-quarter',
    closeness,
    size,
    backdrop: stageBackdrop(),
    caption: '',
    type: 'image/jpeg',
  });
  await flush();
  await keepThumbnail(id, picture);
}
