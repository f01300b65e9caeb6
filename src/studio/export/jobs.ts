import type { Consultation } from '../../consultation/document';
import type { HeadCanvasHandle } from '../../scene/headCanvasProps';
import type { ViewName } from '../../scene/inspectionPose';
import { momentInFile } from '../../words/caption';
import {
  endingOf,
  framesPerSecondOf,
  sizeOf,
  typeOf,
  videoSizes,
  type Choices,
} from './choices';
import type { LookWanted } from './commandLine';
import { fetchPictures, pageFile, prepare } from './drawing';
import { pageOf, seriesOf, viewPage, type PagePlan } from './subjects';
import { exporting as text } from '../laterWords';

export interface SavedFile {
  readonly file: Blob;
  readonly name: string;
}

export interface Wanted {
  readonly head: HeadCanvasHandle;
  readonly consultation: Consultation;
  readonly recommendedPerCm2: number;
  /** The named view on screen, null once it was turned by hand. */
  readonly view: ViewName | null;
  readonly choices: Choices;
  /** Share that is done, 0..1, and what is being done. */
  readonly onProgress: (fraction: number, doing: string) => void;
  readonly signal: AbortSignal;
}

const VIDEO_SECONDS = 6;

const named = (...parts: readonly string[]): string =>
  [text.files.base, ...parts.filter((part) => part !== '')].join('-');

function nameOf(
  { consultation, view, choices }: Wanted,
  plan: PagePlan,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const shown = choices.subject === 'views' ? '' : (view ?? 'view');
  const moment = choices.subject === 'pair' ? '' : momentInFile(consultation);
  const ground = text.files.backdrops[choices.backdrop];
  return named(moment, plan.fileName, shown, ground, `${width}x${height}`);
}

async function picture(wanted: Wanted): Promise<SavedFile> {
  const { head, consultation, recommendedPerCm2, choices, onProgress, signal } = wanted;
  const plan = pageOf(choices, consultation, recommendedPerCm2);
  const size = sizeOf(choices.size);
  const output = {
    type: typeOf(choices.format),
    onProgress: (fraction: number) => onProgress(fraction, text.working.picture),
    signal,
  };
  const file = await pageFile(head, plan, { ...choices, size }, output);
  return { file, name: `${nameOf(wanted, plan, size)}.${endingOf(choices.format)}` };
}

/** One look from one view, just as `picture` saves it. */
export async function lookFile(
  head: HeadCanvasHandle,
  { consultation, view, size, backdrop, caption, ...output }: LookWanted,
): Promise<Blob> {
  return await pageFile(
    head,
    viewPage(consultation, view),
    { size, backdrop, caption, numbers: false },
    output,
  );
}

async function series(wanted: Wanted): Promise<SavedFile> {
  const { head, consultation, recommendedPerCm2, choices, onProgress, signal } = wanted;
  const { zipWriter } = await import('./zipWriter');
  const plans = seriesOf(choices.series, consultation, recommendedPerCm2);
  const size = sizeOf(choices.size);
  const ground = text.files.backdrops[choices.backdrop];
  const zip = zipWriter();
  for (const [i, plan] of plans.entries()) {
    const doing = text.working.series(i + 1, plans.length);
    onProgress(i / plans.length, doing);
    const output = {
      type: typeOf(choices.format),
      onProgress: (fraction: number) => onProgress((i + fraction) / plans.length, doing),
      signal,
    };
    const file = await pageFile(head, plan, { ...choices, size }, output);
    const name = named(plan.fileName, ground, `${size.width}x${size.height}`);
    await zip.add(`${name}.${endingOf(choices.format)}`, file);
    signal.throwIfAborted();
  }
  const moment = choices.series === 'densities' ? '' : momentInFile(consultation);
  return {
    file: zip.finish(),
    name: `${named(moment, text.files.series[choices.series], ground)}.zip`,
  };
}

async function video(wanted: Wanted): Promise<SavedFile> {
  const { head, consultation, recommendedPerCm2, choices, onProgress, signal } = wanted;
  const pictures = await fetchPictures();
  const plan = pageOf({ ...choices, subject: 'view' }, consultation, recommendedPerCm2);
  const size = videoSizes[choices.videoSize];
  const { page, imprint, logo } = await prepare(head, pictures, plan, { ...choices, size });
  const [place = page] = page.heads;
  const framesPerSecond = framesPerSecondOf(choices.videoSize);
  const frames = VIDEO_SECONDS * framesPerSecond;
  const file = await pictures.drawVideo(
    {
      page,
      frames,
      framesPerSecond,
      sitting: (frame) =>
        head.sit({
          consultation,
          view: 'front',
          turnedDeg: (360 * frame) / frames,
          size: { width: place.width, height: place.height },
        }),
    },
    {
      imprint,
      logo,
      onProgress: (fraction) => onProgress(fraction, text.working.video),
      signal,
    },
  );
  const ending = file.type === 'video/mp4' ? 'mp4' : 'webm';
  const moment = momentInFile(consultation);
  const ground = text.files.backdrops[choices.backdrop];
  return {
    file,
    name: `${named(moment, text.files.video, ground, `${size.width}x${size.height}`)}.${ending}`,
  };
}

/**
 * Makes the file that the choices ask for.
 * @throws the signal's reason when it is cancelled; NoVideoEncoder; Error in a sentence
 */
export async function fileFor(wanted: Wanted): Promise<SavedFile> {
  const { subject } = wanted.choices;
  if (subject === 'series') return await series(wanted);
  if (subject === 'video') return await video(wanted);
  return await picture(wanted);
}
