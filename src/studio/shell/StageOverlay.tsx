import { lazyPart } from '../lazyPart';
import type { StepProps } from '../parts';
import { stageStore } from '../stage/stageStore';
import { studioStore } from '../stores/studioStore';

const CompareOverlay = lazyPart(() => import('../compare/CompareOverlay'));
const ClientView = lazyPart(() => import('../client/ClientView'));

/** What lies over the head: the client's screen, or the labels and handles of a comparison. */
export function StageOverlay({ head }: StepProps) {
  const comparing = studioStore((state) => state.step === 'compare');
  const client = stageStore((state) => state.client);
  if (client) return <ClientView head={head} />;
  return comparing ? <CompareOverlay /> : null;
}
