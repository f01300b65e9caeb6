import * as v from 'valibot';
import { create } from 'zustand';
import type { PictureSize, PictureType } from '../../scene/viewer/capture';
import { windowSize } from '../browser/stageAppearance';
import { backdropIds } from './backdrops';

export const subjectIds = ['view', 'pair', 'comparison', 'views', 'series', 'video'] as const;

export const comparisonIds = ['densities', 'variants'] as const;
export const seriesIds = ['views', 'densities', 'tones'] as const;
export type SeriesId = (typeof seriesIds)[number];

/** The formats of the social networks and of large screens; `window` is what is on screen. */
export const sizeIds = [
  'portrait',
  'square',
  'tall',
  'story',
  'wide',
  'uhd4k',
  'uhd8k',
  'window',
] as const;
export type SizeId = (typeof sizeIds)[number];

const sizes: Readonly<Record<Exclude<SizeId, 'window'>, PictureSize>> = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1440 },
  story: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
  uhd4k: { width: 3840, height: 2160 },
  uhd8k: { width: 7680, height: 4320 },
};

export const sizeOf = (id: SizeId): PictureSize => (id === 'window' ? windowSize() : sizes[id]);

export const videoSizeIds = ['square', 'story', 'message'] as const;
export type VideoSizeId = (typeof videoSizeIds)[number];

export const videoSizes: Readonly<Record<VideoSizeId, PictureSize>> = {
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  message: { width: 480, height: 480 },
};

/** A message is small in every way. */
export const framesPerSecondOf = (id: VideoSizeId): number => (id === 'message' ? 15 : 30);

export const formatIds = ['png', 'jpeg', 'webp'] as const;
export type FormatId = (typeof formatIds)[number];

export const typeOf = (format: FormatId): PictureType => `image/${format}`;
export const endingOf = (format: FormatId): string => (format === 'jpeg' ? 'jpg' : format);

/** Longer captions would not fit two lines. */
export const MOST_CAPTION = 140;

const choicesSchema = v.object({
  subject: v.picklist(subjectIds),
  comparison: v.picklist(comparisonIds),
  series: v.picklist(seriesIds),
  size: v.picklist(sizeIds),
  videoSize: v.picklist(videoSizeIds),
  format: v.picklist(formatIds),
  backdrop: v.picklist(backdropIds),
  withNow: v.optional(v.boolean(), false),
  numbers: v.optional(v.boolean(), false),
  caption: v.pipe(v.string(), v.maxLength(MOST_CAPTION)),
});

/** How the user wants pictures: kept on this device for the next one. */
export type Choices = v.InferOutput<typeof choicesSchema>;

const usual: Choices = {
  subject: 'view',
  comparison: 'densities',
  series: 'views',
  size: 'portrait',
  videoSize: 'square',
  format: 'png',
  backdrop: 'stage',
  withNow: false,
  numbers: false,
  caption: '',
};

const key = 'stipple.picture';

function remembered(): Choices {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(key) ?? 'null');
    const parsed = v.safeParse(choicesSchema, kept);
    return parsed.success ? parsed.output : usual;
  } catch {
    return usual;
  }
}

export const choicesStore = create<Choices>()(() => remembered());

export function choose(change: Partial<Choices>): void {
  choicesStore.setState(change);
  try {
    window.localStorage.setItem(key, JSON.stringify(choicesStore.getState()));
  } catch {
    // Without storage the choices last as long as the page.
  }
}
