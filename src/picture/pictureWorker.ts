import { expose } from 'comlink';
import type { Area, Page } from './page';
import { paintOver, paintTile, paintUnder, surface } from './paintPage';
import { pictureFile, type PictureFile, type PictureType } from './pictureFile';
import type { PictureMetadata } from './xmpPacket';

interface Sheet {
  readonly page: Page;
  readonly logo: ImageBitmap | null;
  readonly file: PictureFile;
  readonly context: OffscreenCanvasRenderingContext2D;
  /** Where the context's first row lies on the page. */
  top: number;
}

let sheet: Sheet | null = null;

function opened(): Sheet {
  if (!sheet) throw new Error('No picture was begun.');
  return sheet;
}

/** Moves the surface to a row of the page and paints what lies under the heads. */
function layGround({ context, page }: Sheet, top: number): void {
  context.resetTransform();
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.translate(0, -top);
  paintUnder(context, page);
}

/** Puts one picture together from tiles and writes its file. One picture at a time, calls in order. */
const work = {
  begin(
    page: Page,
    type: PictureType,
    metadata: PictureMetadata,
    logo: ImageBitmap | null,
  ): void {
    const file = pictureFile(page, type, metadata);
    const rows = file.takes === 'whole' ? page.height : 1;
    sheet = { page, logo, file, context: surface(page.width, rows), top: 0 };
    if (file.takes === 'whole') layGround(sheet, 0);
  },
  band(top: number, height: number): void {
    const open = opened();
    if (open.file.takes === 'whole') return;
    // Setting a canvas' size clears it and everything about it.
    if (open.context.canvas.height !== height) open.context.canvas.height = height;
    open.top = top;
    layGround(open, top);
  },
  tile(pixels: Uint8Array, size: Pick<Area, 'width' | 'height'>, x: number, y: number): void {
    const { context, page } = opened();
    paintTile(context, page, pixels, size, x, y);
  },
  async endBand(): Promise<void> {
    const { file, context, page, logo } = opened();
    if (file.takes === 'whole') return;
    paintOver(context, page, logo);
    await file.strip(context);
  },
  async finish(): Promise<Blob> {
    const { file, context, page, logo } = opened();
    if (file.takes === 'whole') {
      paintOver(context, page, logo);
      await file.strip(context);
    }
    sheet = null;
    return await file.finish();
  },
};

export type PictureWork = typeof work;

expose(work);
