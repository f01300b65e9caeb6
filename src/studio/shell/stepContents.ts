import type { ComponentType } from 'react';
import { fetchPart } from '../fetchPart';
import { lazyPart } from '../lazyPart';
import type { StepProps } from '../parts';
import { LossStep } from '../steps/LossStep';
import { stepIds, type StepId } from '../stores/studioStore';

type Fetch = () => Promise<ComponentType<StepProps>>;

/** All but the first step come after the first picture (docs/design.md 8). */
const fetches: Readonly<Record<Exclude<StepId, 'loss'>, Fetch>> = {
  suitability: async () => (await import('../screening/ScreeningStep')).ScreeningStep,
  skin: async () => (await import('../steps/SkinStep')).SkinStep,
  hair: async () => (await import('../steps/HairStep')).HairStep,
  hairline: async () => (await import('../steps/HairlineStep')).HairlineStep,
  ink: async () => (await import('../steps/InkStep')).InkStep,
  time: async () => (await import('../steps/TimeStep')).TimeStep,
  compare: async () => (await import('../compare/CompareStep')).CompareStep,
  summary: async () => (await import('../summary/SummaryStep')).SummaryStep,
  picture: async () => (await import('../export/PictureStep')).PictureStep,
};

type StepContent = ComponentType<StepProps>;

const later = (fetch: Fetch): StepContent => lazyPart(async () => ({ default: await fetch() }));

const waiting: Readonly<Record<StepId, StepContent>> = {
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

const arrived = new Map<StepId, StepContent>();

/**
 * The content of a step: as it is once it was fetched, else one that waits for it. React holds a waiting one back for
 * some 300 ms even when its part is there, and the step would blink.
 */
export function contentOf(step: StepId): StepContent {
  return arrived.get(step) ?? waiting[step];
}

/** Fetches the other steps while nobody waits, so that going to one is instant. */
export function fetchSteps(): void {
  for (const step of stepIds) {
    if (step === 'loss') continue;
    fetchPart(fetches[step]).then(
      (content) => arrived.set(step, content),
      // One that fails is fetched again, and its failure shown, when it is opened.
      () => undefined,
    );
  }
}
