import { lazy, type ComponentType, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/HeadCanvas';
import { LossStep } from '../steps/LossStep';
import type { StepId } from '../store/studioStore';

export interface StepProps {
  readonly head: RefObject<HeadCanvasHandle | null>;
}

type Fetch = () => Promise<ComponentType<StepProps>>;

/** All but the first step come after the first picture (design.md section 8). */
const fetches: Readonly<Record<Exclude<StepId, 'loss'>, Fetch>> = {
  suitability: async () => (await import('../screening/ScreeningStep')).ScreeningStep,
  skin: async () => (await import('../steps/SkinStep')).SkinStep,
  hair: async () => (await import('../steps/HairStep')).HairStep,
  hairline: async () => (await import('../steps/HairlineStep')).HairlineStep,
  ink: async () => (await import('../steps/InkStep')).InkStep,
  time: async () => (await import('../steps/TimeStep')).TimeStep,
  compare: async () => (await import('../compare/CompareStep')).CompareStep,
  summary: async () => (await import('../summary/SummaryStep')).SummaryStep,
  picture: async () => (await import('../steps/PictureStep')).PictureStep,
};

const later = (fetch: Fetch) => lazy(async () => ({ default: await fetch() }));

export const stepContents: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  suitability: later(fetches.suitability),
  loss: LossStep,
  skin: later(fetches.skin),
  hair: later(fetches.hair),
  hairline: later(fetches.hairline),
  ink: later(fetches.ink),
  time: later(fetches.time),
  compare: later(fetches.compare),
  summary: later(fetches.summary),
  picture: later(fetches.picture),
};

/** Fetches the other steps while nobody waits, so that going to one is instant. */
export function fetchSteps(): void {
  for (const fetch of Object.values(fetches)) {
    // One that fails is fetched again, and its failure shown, when it is opened.
    fetch().catch(() => undefined);
  }
}
