import { skinOfMonk } from '@stipple/color';
import {
  variantPresetIds,
  type Consultation,
  type Variant,
  type VariantPreset,
} from '../../consultation/document';
import { presetDensity } from '../../consultation/variants';
import type { ViewName } from '../../scene/viewer/pose';
import { timeOf } from '../../consultation/moment';
import { captionOf, words, densityInUnits } from '../words';
import { later, exporting as text } from '../laterWords';
import { derivations } from '../stores/derived';
import type { Choices, SeriesId } from './choices';

/** One head of a page: who, from where, and what is written about it. */
export interface Sitter {
  readonly consultation: Consultation;
  /** null is the camera as it stands. */
  readonly view: ViewName | null;
  readonly title: string;
  /** Density, dots and verdict may stand under the title. */
  readonly described: boolean;
}

/** What is on one page. */
export interface PagePlan {
  /** Stands at its foot. */
  readonly title: string;
  readonly sitters: readonly Sitter[];
  /** Whether the heads come as close as the scalp allows: densities are told apart there. */
  readonly scalpOnly: boolean;
  /** Tells it from others in a file's name. */
  readonly fileName: string;
}

const viewNames: readonly ViewName[] = ['front', 'three-quarter', 'side', 'back', 'top'];

/** With the treatment done, as it will have healed: a comparison of nothing shows nothing. */
const treated = (consultation: Consultation): Consultation =>
  consultation.time.sessionsDone > 0
    ? consultation
    : { ...consultation, time: timeOf('healed', consultation.treatment.sessions) };

const untreated = (consultation: Consultation): Consultation => ({
  ...consultation,
  time: timeOf('now', consultation.treatment.sessions),
});

const presetVariant = (preset: VariantPreset): Variant => ({
  id: preset,
  name: '',
  preset,
  treatment: {},
  hairline: null,
  time: null,
});

function variantName({ name, preset, treatment }: Variant, index: number): string {
  if (name.trim() !== '') return name.trim();
  if (preset !== null) return later.ink.presets[preset];
  const { densityPerCm2 } = treatment;
  return typeof densityPerCm2 === 'number'
    ? densityInUnits(densityPerCm2)
    : text.variant(index + 1);
}

/** Three densities, or the document's variants, beside each other; the head as it is now before them where it is wanted. */
function comparison(
  consultation: Consultation,
  variants: readonly Variant[],
  withNow: boolean,
): PagePlan {
  const compared = variants.map((variant, i): Sitter => {
    const its = treated(derivations.variant(consultation, variant));
    return { consultation: its, view: null, title: variantName(variant, i), described: true };
  });
  const now = untreated(consultation);
  const first: Sitter = {
    consultation: now,
    view: null,
    title: captionOf(now),
    described: true,
  };
  const moments = new Set(compared.map((sitter) => captionOf(sitter.consultation)));
  const [moment = ''] = moments;
  return {
    title: moments.size === 1 ? moment : text.simulated,
    sitters: withNow ? [first, ...compared] : compared,
    scalpOnly: true,
    fileName: text.files.comparison,
  };
}

/** One head over the whole page, from a named view or (null) the camera as it stands. */
export function viewPage(consultation: Consultation, view: ViewName | null): PagePlan {
  const title = captionOf(consultation);
  return {
    title,
    sitters: [{ consultation, view, title, described: false }],
    scalpOnly: false,
    fileName: '',
  };
}

/** A picture of one sheet, in whatever way its subject asks for. */
export function pageOf(
  {
    subject,
    comparison: compared,
    withNow,
  }: Pick<Choices, 'subject' | 'comparison' | 'withNow'>,
  consultation: Consultation,
): PagePlan {
  if (subject === 'pair') {
    const [now, treatedHead] = [untreated(consultation), treated(consultation)];
    return {
      title: '',
      sitters: [now, treatedHead].map((its) => ({
        consultation: its,
        view: null,
        title: captionOf(its),
        described: true,
      })),
      scalpOnly: false,
      fileName: text.files.pair,
    };
  }
  if (subject === 'comparison') {
    const variants =
      compared === 'variants' && consultation.variants.length > 1
        ? consultation.variants
        : variantPresetIds.map(presetVariant);
    return comparison(consultation, variants, withNow);
  }
  if (subject === 'views') {
    return {
      title: captionOf(consultation),
      sitters: viewNames.map((view) => ({
        consultation,
        view,
        title: words.stage.view[view],
        described: false,
      })),
      scalpOnly: false,
      fileName: text.files.views,
    };
  }
  return viewPage(consultation, null);
}

const ladderSteps = [50, 100, 150, 200, 250];

function densityLadder(consultation: Consultation): PagePlan[] {
  const advised = derivations.outcome(consultation).advised.choice.densityPerCm2;
  const presets = variantPresetIds.map((preset) => presetDensity(preset, advised) ?? advised);
  const densities = [...new Set([...presets, ...ladderSteps])].toSorted((a, b) => a - b);
  return densities.map((densityPerCm2) => {
    const its = treated({
      ...consultation,
      treatment: { ...consultation.treatment, densityPerCm2 },
    });
    const title = `${densityInUnits(densityPerCm2)} · ${captionOf(its)}`;
    const perCm2 = Math.round(densityPerCm2);
    return {
      title,
      sitters: [{ consultation: its, view: null, title, described: false }],
      scalpOnly: false,
      fileName: `${text.files.density}-${String(perCm2).padStart(3, '0')}`,
    };
  });
}

/** The pictures of a series, one after the other. */
export function seriesOf(series: SeriesId, consultation: Consultation): PagePlan[] {
  if (series === 'densities') return densityLadder(consultation);
  if (series === 'views') {
    return viewNames.map((view) => ({ ...viewPage(consultation, view), fileName: view }));
  }
  const moment = captionOf(consultation);
  return Array.from({ length: 10 }, (_unused, i) => {
    const tone = i + 1;
    const { lab, sigma } = skinOfMonk(tone);
    const its: Consultation = {
      ...consultation,
      skin: { lab, sigma, source: { kind: 'monk', tone } },
    };
    const title = `${later.skin.monk(tone)} · ${moment}`;
    return {
      title,
      sitters: [{ consultation: its, view: null, title, described: false }],
      scalpOnly: false,
      fileName: `monk-${String(tone).padStart(2, '0')}`,
    };
  });
}
