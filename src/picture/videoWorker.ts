import { expose } from 'comlink';
import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from 'mediabunny';
import type { Area, Page } from './page';
import { paintOver, paintTile, paintUnder, surface } from './paintPage';
import type { PictureMetadata } from './xmpPacket';

interface Film {
  readonly page: Page;
  readonly logo: ImageBitmap | null;
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly output: Output;
  readonly target: BufferTarget;
  readonly source: VideoSampleSource;
  readonly framesPerSecond: number;
  readonly type: VideoType;
  frames: number;
}

export type VideoType = 'video/mp4' | 'video/webm';

let film: Film | null = null;

function opened(): Film {
  if (!film) throw new Error('No video was begun.');
  return film;
}

/** H.264 plays everywhere; VP9 and VP8 are what browsers without it can write. */
async function codecFor({ width, height }: Page) {
  const size = { width, height, quality: QUALITY_HIGH };
  return (
    (await getFirstEncodableVideoCodec(['avc'], size)) ??
    (await getFirstEncodableVideoCodec(['vp9', 'vp8'], size))
  );
}

/** Puts one video together from tiles. One at a time, calls in order. */
const work = {
  /** What the file will be; null when this browser encodes no video of that size. */
  async begin(
    page: Page,
    framesPerSecond: number,
    metadata: PictureMetadata,
    logo: ImageBitmap | null,
  ): Promise<VideoType | null> {
    const codec = await codecFor(page);
    if (codec === null) return null;
    const type: VideoType = codec === 'avc' ? 'video/mp4' : 'video/webm';
    const target = new BufferTarget();
    const output = new Output({
      format:
        type === 'video/mp4'
          ? new Mp4OutputFormat({ fastStart: 'in-memory' })
          : new WebMOutputFormat(),
      target,
    });
    const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH, keyFrameInterval: 1 });
    output.addVideoTrack(source, { frameRate: framesPerSecond });
    output.setMetadataTags({
      title: metadata.label,
      description:
        metadata.caption === '' ? metadata.label : `${metadata.label}. ${metadata.caption}`,
      comment: metadata.settings,
      artist: metadata.tool,
    });
    await output.start();
    const context = surface(page.width, page.height);
    film = { page, logo, context, output, target, source, framesPerSecond, type, frames: 0 };
    return type;
  },
  beginFrame(): void {
    const { context, page } = opened();
    context.clearRect(0, 0, page.width, page.height);
    paintUnder(context, page);
  },
  tile(pixels: Uint8Array, size: Pick<Area, 'width' | 'height'>, x: number, y: number): void {
    const { context, page } = opened();
    paintTile(context, page, pixels, size, x, y);
  },
  async endFrame(): Promise<void> {
    const open = opened();
    const { context, page, logo, source, framesPerSecond } = open;
    paintOver(context, page, logo);
    const sample = new VideoSample(context.canvas, {
      timestamp: open.frames / framesPerSecond,
      duration: 1 / framesPerSecond,
    });
    open.frames++;
    await source.add(sample);
    sample.close();
  },
  async finish(): Promise<Blob> {
    const { output, target, type } = opened();
    await output.finalize();
    film = null;
    if (!target.buffer) throw new Error('The browser lost the video. Try again.');
    return new Blob([target.buffer], { type });
  },
};

export type VideoWork = typeof work;

expose(work);
