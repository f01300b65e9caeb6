import { expect, test, type Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { chooseIn, exported, inkIn, LABEL, layoutOf } from './exported';
import { pixelsOf, type Pixels } from './measure';
import { openStudio, showStep } from './studio';

interface Frame {
  readonly config: VideoDecoderConfig;
  readonly data: Uint8Array;
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A key frame as the browser's own decoder shows it. */
async function decoded(page: Page, { config, data }: Frame): Promise<Pixels> {
  const { codec, codedWidth, codedHeight, description } = config;
  const described = description ? base64Of(new Uint8Array(description as ArrayBuffer)) : null;
  const png = await page.evaluate(
    async ([chunk, settings, extra]) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const frame = await new Promise<VideoFrame>((resolve, reject) => {
        const decoder = new VideoDecoder({ output: resolve, error: reject });
        decoder.configure({
          ...settings,
          ...(extra === null ? {} : { description: bytes(extra) }),
        });
        decoder.decode(
          new EncodedVideoChunk({ type: 'key', timestamp: 0, data: bytes(chunk) }),
        );
        decoder.flush().catch(reject);
      });
      const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight);
      canvas.getContext('2d')?.drawImage(frame, 0, 0);
      const blob = await canvas.convertToBlob();
      const reader = new FileReader();
      return await new Promise<string>((resolve) => {
        reader.addEventListener('load', () =>
          resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
        );
        reader.readAsDataURL(blob);
      });
    },
    [
      base64Of(data),
      {
        codec,
        ...(codedWidth === undefined ? {} : { codedWidth }),
        ...(codedHeight === undefined ? {} : { codedHeight }),
      },
      described,
    ] as const,
  );
  return pixelsOf(Buffer.from(png, 'base64'), 1);
}

test('the turntable is a video of a head that turns, labelled in every frame', async ({
  page,
}) => {
  test.setTimeout(420_000);
  await openStudio(page);
  await showStep(page, 'Picture');
  await chooseIn(page, 'Background', 'White');
  await chooseIn(page, 'What', 'Video');
  await chooseIn(page, 'Size', 'For messages');
  const file = await exported(page, 'Save video');
  expect(file.name).toMatch(/^stipple-simulation-healed-turntable-white-480x480\.(mp4|webm)$/);

  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(file.bytes) });
  expect(await input.computeDuration()).toBeCloseTo(6, 1);
  const tags = await input.getMetadataTags();
  expect(tags.title).toBe(LABEL);
  expect(tags.comment).toContain('"simulation":true');
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The file has no video.');
  const config = await track.getDecoderConfig();
  if (!config) throw new Error('The video cannot be decoded.');
  const sink = new EncodedPacketSink(track);
  console.log(`${file.name}: ${file.bytes.length} B, ${config.codec}`);

  const frames: Pixels[] = [];
  for (const second of [0, 3]) {
    const packet = await sink.getKeyPacket(second);
    if (!packet) throw new Error(`There is no frame at ${second} s.`);
    expect(packet.timestamp).toBeCloseTo(second, 1);
    frames.push(await decoded(page, { config, data: packet.data }));
  }
  const [front, back] = frames;
  if (!front || !back) throw new Error('A frame is missing.');
  const layout = layoutOf(
    { width: 480, height: 480 },
    [{ title: '', lines: [] }],
    'Simulated, healed',
  );
  const label = layout.texts.find(({ text }) => text === LABEL)?.area;
  const [head] = layout.heads;
  if (!label || !head) throw new Error('The page has no label or no head.');
  for (const pixels of [front, back]) {
    expect([pixels.width, pixels.height]).toEqual([480, 480]);
    expect(inkIn(pixels, label)).toBeGreaterThan(0.08);
  }
  let changed = 0;
  for (let y = head.y; y < head.y + head.height; y++) {
    for (let x = 0; x < head.width; x++) {
      const [a, b] = [front.rgb(x, y), back.rgb(x, y)];
      if (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 60) changed++;
    }
  }
  expect(
    changed / (head.width * head.height),
    'pixels that a half turn changed',
  ).toBeGreaterThan(0.03);
});

test.describe('without an encoder', () => {
  // A service worker would fetch the script past the test.
  test.use({ serviceWorkers: 'block' });

  test('a browser without an encoder is told so', async ({ page }) => {
    await page.route(/videoWorker/, async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      await route.fulfill({ response, body: `self.VideoEncoder = undefined;${script}` });
    });
    await openStudio(page);
    await showStep(page, 'Picture');
    await chooseIn(page, 'What', 'Video');
    await page.getByRole('button', { name: 'Save video' }).click();
    await expect(page.getByText(/This browser cannot encode video/)).toBeVisible();
  });
});
