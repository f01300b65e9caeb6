import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hairField } from '../../../src/anatomy/hairField';
import {
  hairlineDefaults,
  hairlineStyleIds,
  type Hairline,
} from '../../../src/anatomy/hairline';
import {
  existingHair,
  lossPattern,
  lossPatternIds,
  type Loss,
} from '../../../src/anatomy/lossPattern';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import type { Vec3 } from '../../../src/math/vec3';
import { appearanceDensities } from '../../../src/dots/appearance';
import { EVEN_ZONES, inkField } from '../../../src/dots/densityField';
import { dotU, dotV, type DotSequence } from '../../../src/dots/dotSequence';
import { decodeDotSequence } from '../../../src/dots/dotSequenceFile';
import { practitionerHand } from '../../../src/dots/practitionerHand';
import { decodeHead } from '../../../src/sculpt/headFile';
import { addSpot, headView, noCoverage, views, type HeadView } from './headView';
import { canvas, indexedPng, type Canvas } from './indexedPng';
import { pixelText } from './pixelText';

/**
 * A contact sheet of every loss pattern with its treatment and of every hairline style on a
 * Norwood VI head: own hair brown, ink blue-black. Spots are drawn larger than life so that a
 * thumbnail shows what is there; it is a check of shapes, not of shades.
 */
const VIEW_PX = 186;
const PX_PER_MM = 0.9;
const COLUMNS = 5;
const LABEL_PX = 16;
const DENSITY_PER_CM2 = 150;
const UNITS_PER_CM2 = 80;
/** Spots are this many times their true area. */
const EXAGGERATION = 5;
const DOT_MM2 = (Math.PI / 4) * 0.32 ** 2;
/** A unit of 2.2 hairs of 0.07 mm, 1 mm long. */
const UNIT_MM2 = 0.154;
const SKIN = [0.74, 0.55, 0.44] as const;
/** What a fully covered pixel keeps of each channel. */
const INK = [0.06, 0.09, 0.2] as const;
const HAIR = [0.36, 0.17, 0.05] as const;
const PAPER = 0.92;

interface Subject {
  readonly label: string;
  readonly loss: Loss;
  readonly hairline: Hairline;
}

interface Studio {
  readonly anatomy: ScalpAnatomy;
  readonly dots: DotSequence;
  readonly views: readonly HeadView[];
}

const subjects: readonly Subject[] = [
  ...lossPatternIds.map((pattern) => ({
    label: lossPattern(pattern).name,
    loss: { pattern, seed: 2 },
    hairline: hairlineDefaults(pattern.startsWith('ludwig') ? 'womens-density' : 'natural'),
  })),
  ...hairlineStyleIds.map((style) => ({
    label: style === 'womens-density' ? 'line: womens, Ludwig III' : `line: ${style}`,
    loss: {
      pattern: style === 'womens-density' ? ('ludwig-3' as const) : ('norwood-6' as const),
      seed: 2,
    },
    hairline: hairlineDefaults(style),
  })),
];

const mirroredX = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

function drawView(view: HeadView, subject: Subject, studio: Studio, appears: Float32Array) {
  const { anatomy, dots } = studio;
  const ink = noCoverage(view);
  const hair = noCoverage(view);
  const grows = existingHair(subject.loss, anatomy);
  const flow = hairField(anatomy);
  for (let rank = 0; rank < dots.offered; rank++) {
    const u = dotU(dots, rank);
    const v = dotV(dots, rank);
    const inked = (appears[rank] ?? Infinity) < DENSITY_PER_CM2;
    const unitsHere = (((rank + 0.5) / dots.offered) * dots.densityPerCm2) / UNITS_PER_CM2;
    // hairs stand at the mirror image of the sequence, so that they do not coincide with dots
    const haired = unitsHere < 1 && unitsHere < grows(1 - u, v) * flow(1 - u, v).relativeUnits;
    if (!inked && !haired) continue;
    const point = anatomy.surface.point(u, v);
    const normal = anatomy.surface.normal(u, v);
    if (inked) {
      const hand = practitionerHand(rank, dots.seed);
      addSpot(ink, point, normal, DOT_MM2 * hand.diameter ** 2 * EXAGGERATION);
    }
    if (haired) addSpot(hair, mirroredX(point), mirroredX(normal), UNIT_MM2 * EXAGGERATION);
  }
  return { ink: ink.share, hair: hair.share };
}

function paint(
  sheet: Canvas,
  view: HeadView,
  left: number,
  top: number,
  spots: ReturnType<typeof drawView>,
) {
  for (let at = 0; at < view.size * view.size; at++) {
    if (view.depth[at] === -Infinity) continue;
    const x = left + (at % view.size);
    const y = top + Math.floor(at / view.size);
    const light = view.brightness[at] ?? 0;
    const inked = Math.min(spots.ink[at] ?? 0, 1);
    const haired = Math.min(spots.hair[at] ?? 0, 1);
    for (let channel = 0; channel < 3; channel++) {
      const kept =
        (1 - inked * (1 - (INK[channel] ?? 0))) * (1 - haired * (1 - (HAIR[channel] ?? 0)));
      sheet.rgb[(y * sheet.width + x) * 3 + channel] = light * (SKIN[channel] ?? 0) * kept;
    }
  }
}

function draw(studio: Studio): Canvas {
  const cellWidth = studio.views.length * VIEW_PX;
  const cellHeight = VIEW_PX + LABEL_PX;
  const rows = Math.ceil(subjects.length / COLUMNS);
  const sheet = canvas(COLUMNS * cellWidth, rows * cellHeight, PAPER);
  subjects.forEach((subject, i) => {
    const left = (i % COLUMNS) * cellWidth;
    const top = Math.floor(i / COLUMNS) * cellHeight;
    const field = inkField({ ...subject, zones: EVEN_ZONES }, studio.anatomy);
    const appears = appearanceDensities(studio.dots, field);
    studio.views.forEach((view, k) => {
      paint(
        sheet,
        view,
        left + k * VIEW_PX,
        top + LABEL_PX,
        drawView(view, subject, studio, appears),
      );
    });
    pixelText(sheet, subject.label, left + 8, top + 4, 2, 0.05);
  });
  return sheet;
}

async function openStudio(headFile: string, dotsFile: string): Promise<Studio> {
  const head = await decodeHead(new Uint8Array(readFileSync(headFile)).buffer);
  const anatomy = scalpAnatomy(radialSurface(head.radius), head.landmarks);
  return {
    anatomy,
    dots: decodeDotSequence(new Uint8Array(readFileSync(dotsFile))),
    views: [views.front, views.top].map((frame) =>
      headView(head.mesh, frame, VIEW_PX, PX_PER_MM),
    ),
  };
}

/** Draws the sheet from the built assets into a PNG. */
export async function patternContactSheet(outFile: string): Promise<void> {
  const studio = await openStudio('public/generated/head.bin', 'public/generated/dots.bin');
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, indexedPng(draw(studio)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await patternContactSheet(process.argv[2] ?? 'docs/patterns.png');
}
