import { convertRgbToLrgb } from 'culori';
import { colorDifference, labOfLinearRgb } from '@stipple/color';

/** Eight-bit pixels, row by row, three or four samples each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}

/** How far two pictures of one size are apart. */
export interface PictureDifference {
  /** Share of the pixels that differ at all, 0..1. */
  readonly share: number;
  /** Of 255, over all samples. */
  readonly maxLevels: number;
  readonly meanLevels: number;
  /** CIEDE2000 of a pixel, and its mean over all of them. */
  readonly maxDE00: number;
  readonly meanDE00: number;
  /** RGB, black where the pictures are equal; a level is shown as {@link AMPLIFIED}. */
  readonly picture: Picture & { readonly data: Uint8Array };
}

/** Levels of the picture of differences for each level of difference. */
const AMPLIFIED = 24;

/** Linear light of each of the 256 levels. */
const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => {
  const level = byte / 255;
  return convertRgbToLrgb({ r: level, g: level, b: level }).r;
});

function labAt({ data, channels }: Picture, pixel: number) {
  const at = (channel: number): number => LINEAR[data[pixel * channels + channel] ?? 0] ?? 0;
  return labOfLinearRgb([at(0), at(1), at(2)]);
}

/**
 * Compares two pictures pixel for pixel; transparency is left out.
 * @throws RangeError when they are of different sizes
 */
export function comparePictures(a: Picture, b: Picture): PictureDifference {
  if (a.width !== b.width || a.height !== b.height) {
    throw new RangeError(
      `A picture of ${a.width} x ${a.height} cannot be compared with one of ${b.width} x ${b.height}.`,
    );
  }
  const pixels = a.width * a.height;
  const shown = new Uint8Array(3 * pixels);
  let [differing, maxLevels, sumLevels, maxDE00, sumDE00] = [0, 0, 0, 0, 0];
  for (let pixel = 0; pixel < pixels; pixel++) {
    let most = 0;
    for (let c = 0; c < 3; c++) {
      const levels = Math.abs(
        (a.data[pixel * a.channels + c] ?? 0) - (b.data[pixel * b.channels + c] ?? 0),
      );
      most = Math.max(most, levels);
      sumLevels += levels;
      shown[3 * pixel + c] = Math.min(255, levels * AMPLIFIED);
    }
    if (most === 0) continue;
    differing++;
    maxLevels = Math.max(maxLevels, most);
    const dE00 = colorDifference(labAt(a, pixel), labAt(b, pixel));
    maxDE00 = Math.max(maxDE00, dE00);
    sumDE00 += dE00;
  }
  return {
    share: differing / pixels,
    maxLevels,
    meanLevels: sumLevels / (3 * pixels),
    maxDE00,
    meanDE00: sumDE00 / pixels,
    picture: { width: a.width, height: a.height, channels: 3, data: shown },
  };
}
