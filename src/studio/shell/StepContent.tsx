import { useState } from 'react';
import type { StepId } from '../store/studioStore';
import { contentOf, type StepProps } from './stepContents';

/** What a step holds. Mount it anew (another key) for another step: it stays what it was when it appeared. */
export function StepContent({ step, head }: StepProps & { readonly step: StepId }) {
  const [Content] = useState(() => contentOf(step));
  return <Content head={head} />;
}
