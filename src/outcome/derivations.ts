import type { Consultation, Variant } from '../consultation/document';
import { consultationOf } from '../consultation/variants';
import { layerCensus } from '../dots/scalpLayer';
import type { HeadShape } from '../sculpt/headShapes';
import type { Appearance } from './appearance';
import { appearanceOf, appearancePartsOf } from './appearanceOf';
import { contentMemo } from './contentMemo';
import {
  adviceOf,
  advicePartsOf,
  outcomeFrom,
  outcomePartsOf,
  skinOf,
  skinPartsOf,
  type Outcome,
} from './outcome';
import type { Scalp, ScalpService, ShapedHead } from './scalp';
import { scalpPlaceOf, type ScalpPlace } from './scalpSpec';

/**
 * All that follows from a document, remembered in one place and by content: whoever asks twice, with the same
 * document or with another that says the same, gets the same object.
 */
export interface Derivations {
  /**
   * Tens of milliseconds when the search runs; it is skipped where skin, hair, technique, sessions and inks are known.
   * @throws RangeError when nothing can be computed from the document
   */
  readonly outcome: (consultation: Consultation) => Outcome;
  /** How the head looks, for the GPU. About 3 ms. */
  readonly appearance: (consultation: Consultation) => Appearance;
  /** Lays the scalp, about 0.3 s in a worker; a failure is not remembered. */
  readonly scalp: (consultation: Consultation) => Promise<Scalp>;
  /** The scalp where it is laid, else null; asks for nothing. */
  readonly scalpNow: (consultation: Consultation) => Scalp | null;
  /** The whole document that a variant stands for, its preset resolved; the same object while nothing that shows changes. */
  readonly variant: (consultation: Consultation, variant: Variant) => Consultation;
  /** A document at another moment; the same object each time it is asked for. */
  readonly atTime: (consultation: Consultation, time: Consultation['time']) => Consultation;
  /** Calls back whenever a scalp was laid; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Scalps kept: side by side the studio shows four and the plan; each takes some 5 MB. */
const SCALPS = 8;
/** Outcomes and appearances are small, and a row of a dozen sliders asks for as many. */
const PER_SCALP = 8;

/** Outcomes of documents, the search shared by those that ask it the same. */
export function rememberedOutcomes(capacity = SCALPS): (consultation: Consultation) => Outcome {
  const skins = contentMemo({
    capacity,
    contentOf: skinPartsOf,
    make: skinOf,
  });
  const advice = contentMemo({
    capacity,
    contentOf: advicePartsOf,
    make: (consultation: Consultation) => adviceOf(consultation, skins.of(consultation)),
  });
  const outcomes = contentMemo({
    capacity: capacity * PER_SCALP,
    contentOf: outcomePartsOf,
    make: (consultation: Consultation) => outcomeFrom(consultation, advice.of(consultation)),
  });
  return outcomes.of;
}

/** What can be seen of a document: all but whom it is about and what else is kept beside it. */
function shownPartsOf({
  subject: _subject,
  screening: _screening,
  variants: _variants,
  ...shown
}: Consultation): unknown {
  return shown;
}

async function layScalp(
  scalps: ScalpService,
  { spec, shape }: ScalpPlace,
  headOf: (shape: HeadShape) => Promise<ShapedHead>,
): Promise<Scalp> {
  const [sequence, layer, head, warnings] = await Promise.all([
    scalps.sequence(),
    scalps.layer(spec, shape),
    shape && headOf(shape),
    scalps.warnings(spec.hairline, shape),
  ]);
  return {
    layer,
    head,
    warnings,
    misfitMm: head?.missMm ?? null,
    census: (plannedPerCm2) => layerCensus(layer, sequence, plannedPerCm2),
  };
}

/**
 * @param sources.scalps lays what is not kept
 * @param sources.capacity of scalps kept; outcomes and appearances in proportion
 */
export function createDerivations({
  scalps,
  capacity = SCALPS,
}: {
  readonly scalps: ScalpService;
  readonly capacity?: number;
}): Derivations {
  const listeners = new Set<() => void>();
  const outcome = rememberedOutcomes(capacity);
  const appearances = contentMemo({
    capacity: capacity * PER_SCALP,
    contentOf: appearancePartsOf,
    make: (consultation: Consultation) => appearanceOf(consultation, outcome(consultation)),
  });
  const documents = contentMemo({
    capacity: capacity * PER_SCALP,
    contentOf: shownPartsOf,
    make: (consultation: Consultation) => consultation,
  });
  const heads = contentMemo({
    capacity,
    contentOf: (shape: HeadShape) => shape,
    make: (shape) => {
      const head = scalps.head(shape);
      head.catch(() => heads.forget(shape, head));
      return head;
    },
  });
  interface Laying {
    readonly scalp: Promise<Scalp>;
    laid: Scalp | null;
  }
  const layings = contentMemo({
    capacity,
    contentOf: (place: ScalpPlace) => place,
    make: (place): Laying => {
      const laying: Laying = { scalp: layScalp(scalps, place, heads.of), laid: null };
      laying.scalp.then(
        (scalp) => {
          laying.laid = scalp;
          for (const changed of listeners) changed();
        },
        () => layings.forget(place, laying),
      );
      return laying;
    },
  });
  return {
    outcome,
    appearance: appearances.of,
    scalp: (consultation) => layings.of(scalpPlaceOf(consultation)).scalp,
    scalpNow: (consultation) => layings.kept(scalpPlaceOf(consultation))?.laid ?? null,
    variant: (consultation, variant) =>
      documents.of(
        consultationOf(
          consultation,
          variant,
          outcome(consultation).advised.choice.densityPerCm2,
        ),
      ),
    atTime: (consultation, time) => documents.of({ ...consultation, time }),
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
