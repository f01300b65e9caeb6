import type { Consultation } from '../../consultation/document';
import {
  settingsOf,
  type PosedHead,
  type PictureSize,
  type PictureType,
} from '../../scene/viewer/capture';
import type { HeadCanvasHandle } from '../../scene/viewer/headCanvasProps';
import type { Page } from '../../picture/page';
import type { PictureMetadata } from '../../picture/xmpPacket';
import { viewpointOf } from '../../scene/viewer/pose';
import type { Excerpt, HeadRequest } from '../../scene/viewer/pictureRequest';
import { SOFTWARE } from '../../picture/software';
import { clinicStore } from '../stores/clinicStore';
import { matchInBrief, written, densityInUnits } from '../words';
import { derivations } from '../stores/derived';
import { pageBackdrop, clinicLogo, type Backdrop } from './backdrops';
import type { PagePlan, Sitter } from './subjects';
import { exporting as text } from '../laterWords';

/** Everything that turns heads into files comes with the first one that is saved. */
export const fetchPictures = () => import('../../picture');
type Pictures = Awaited<ReturnType<typeof fetchPictures>>;

export interface Frame {
  readonly size: PictureSize;
  readonly backdrop: Backdrop;
  readonly caption: string;
  /** Density, dots and verdict under the heads that have them. */
  readonly numbers: boolean;
}

/** A page laid out, its heads made ready, and what its file says about itself. */
export interface Prepared {
  readonly page: Page;
  readonly heads: readonly PosedHead[];
  readonly metadata: PictureMetadata;
  readonly logo: ImageBitmap | null;
}

/** Cards may cut a shoulder off, and come nearer in return; from the side a head is longer. */
const CARD_CLOSENESS = 0.9;
const SIDE_CLOSENESS = 1.06;

/** The scalp with its hairlines and ears. */
const SCALP: Excerpt = { focus: [0, 44, 0], heightMm: 218, widthMm: 206 };
/** The same where the head fades at its foot: below the scalp. */
const SCALP_ABOVE_FADE: Excerpt = { focus: [0, 26, 0], heightMm: 268, widthMm: 206 };

async function linesOf(consultation: Consultation): Promise<readonly string[]> {
  const { present } = derivations.outcome(consultation);
  if (!present) return [text.untreated];
  const { total } = (await derivations.scalp(consultation)).census(present.densityPerCm2);
  return [
    densityInUnits(present.densityPerCm2),
    text.dots(written(total.dots)),
    matchInBrief(present),
  ];
}

/** The same for all heads of a page, so that they can be compared. */
function closenessOf(
  { sitters, scalpOnly }: PagePlan,
  fades: boolean,
): Pick<HeadRequest, 'closeness' | 'excerpt'> {
  if (sitters.length === 1) return {};
  if (scalpOnly) return { excerpt: fades ? SCALP_ABOVE_FADE : SCALP };
  const side = sitters.some(({ view }) => view === 'side');
  return { closeness: side ? SIDE_CLOSENESS : CARD_CLOSENESS };
}

const viewOf = ({ view }: Sitter) => (view === null ? {} : { view });

/** Lays a page out and makes its heads ready; nothing is drawn yet. */
export async function prepare(
  head: HeadCanvasHandle,
  pictures: Pictures,
  plan: PagePlan,
  { size, backdrop, caption, numbers }: Frame,
): Promise<Prepared> {
  const { hexOfCss, layoutPage, plateFor, shownLabel, SIMULATION_LABEL, textMeasure } =
    pictures;
  const branded = backdrop === 'brand';
  const logo = branded ? await clinicLogo() : null;
  const panels = [];
  for (const sitter of plan.sitters) {
    const { consultation, title, described } = sitter;
    panels.push({ title, lines: described && numbers ? await linesOf(consultation) : [] });
  }
  const label = shownLabel();
  const behind = pageBackdrop(backdrop, hexOfCss);
  const page = layoutPage({
    size,
    backdrop: behind,
    title: plan.title,
    panels,
    label: label.text,
    caption,
    logo: logo && { width: logo.width, height: logo.height },
    logoPlate: logo && behind.paper && plateFor(logo, behind.paper),
    signature: branded ? clinicStore.getState().clinic.name : '',
    measure: textMeasure(),
  });
  const closeness = closenessOf(plan, page.fade > 0);
  const heads: PosedHead[] = [];
  for (const [i, sitter] of plan.sitters.entries()) {
    const { width, height } = page.heads[i] ?? page;
    heads.push(
      await head.prepare({
        consultation: sitter.consultation,
        ...viewOf(sitter),
        size: { width, height },
        ...closeness,
      }),
    );
  }
  const metadata: PictureMetadata = {
    label: SIMULATION_LABEL,
    shownLabel: label,
    caption,
    tool: SOFTWARE,
    settings: settingsOf(size, heads),
  };
  const free = heads.every(({ pose }) => pictures.footFree(viewpointOf(pose), page.fade));
  const fade = free ? page.fade : 0;
  return { page: { ...page, fade }, heads, metadata, logo };
}

interface PageOutput {
  readonly type: PictureType;
  /** Share of the page that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * A page as its file: every picture of the studio, and of the command line, is made here.
 * @throws Error in a sentence when the browser cannot; the signal's reason when it is aborted
 */
export async function pageFile(
  head: HeadCanvasHandle,
  plan: PagePlan,
  frame: Frame,
  output: PageOutput,
): Promise<Blob> {
  const pictures = await fetchPictures();
  const { page, heads, metadata, logo } = await prepare(head, pictures, plan, frame);
  return await pictures.drawPage(page, heads, { metadata, logo, ...output });
}
