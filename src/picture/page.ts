import type { Hex } from './inkOnBackdrop';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture in pixels, from its top left corner. */
export interface Area extends PictureSize {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of one colour or a gradient from its top to its bottom. */
export interface Fill {
  readonly area: Area;
  readonly top: Hex;
  readonly bottom: Hex;
  /** Rounding of the corners in pixels. */
  readonly radius: number;
}

type TextFace = 'text' | 'title';

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly face: TextFace;
}

export interface PlacedText extends TextStyle {
  readonly text: string;
  /** Where `align` holds it, and the line it stands on. */
  readonly x: number;
  readonly baseline: number;
  readonly align: 'left' | 'center' | 'right';
  readonly color: Hex;
  /** What it covers, ascenders and descenders included. */
  readonly area: Area;
}

/** A picture as it will be: everything that is in it and where, in the order of painting. Plain data. */
export interface Page extends PictureSize {
  /** Under the heads. Where nothing is filled the picture is transparent. */
  readonly under: readonly Fill[];
  /** Where the heads go; even numbers, so that tiles of them keep the shader's 2 x 2 blocks. */
  readonly heads: readonly Area[];
  /** Share of each head's height over which its foot fades into what is under it; 0 is a card with an edge. */
  readonly fade: number;
  /** Over the heads. */
  readonly over: readonly Fill[];
  readonly logo: Area | null;
  readonly texts: readonly PlacedText[];
  /** Whether all of it is filled. */
  readonly opaque: boolean;
}

/** Width in pixels that a line of text takes. */
export type Measure = (text: string, style: TextStyle) => number;

const FAMILIES: Readonly<Record<TextFace, string>> = {
  text: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  title:
    'ui-serif, "New York", "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif',
};

/** A style as canvas and CSS write it. */
export const fontOf = ({ sizePx, weight, face }: TextStyle): string =>
  `${weight} ${sizePx}px ${FAMILIES[face]}`;
