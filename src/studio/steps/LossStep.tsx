import { Suspense, lazy, type RefObject } from 'react';
import { lossPatternIds, type LossPatternId } from '../../anatomy/lossPattern';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { Choice } from '../controls/Choice';
import { Notice } from '../controls/Notice';
import { PatternIcon } from '../drawings/PatternIcon';
import { FailureBoundary } from '../failures/FailureBoundary';
import { decide, useConsultation } from '../stores/consultationStore';
import { noteView, studioStore } from '../stores/studioStore';
import { words } from '../words';
import { MomentChoice } from './MomentChoice';
import { Group, Step } from '../controls/Step';
import { losesOnTop } from '../drawings/lossOnTop';
import styles from './LossStep.module.css';

const { loss: text } = words;

/** Sliders and switches that the first picture does not wait for. */
const ScarGroup = lazy(async () => ({ default: (await import('./ScarGroup')).ScarGroup }));
const HeadGroup = lazy(async () => ({ default: (await import('./HeadGroup')).HeadGroup }));

const families = [
  { name: text.families.norwood, matches: (id: LossPatternId) => id.startsWith('norwood') },
  { name: text.families.ludwig, matches: (id: LossPatternId) => id.startsWith('ludwig') },
  {
    name: text.families.other,
    matches: (id: LossPatternId) => id === 'areata' || id === 'totalis',
  },
];

/** A loss on top is not seen at eye height: the head is shown from above, unless somebody turned it by hand. */
function showLoss(head: HeadCanvasHandle | null, pattern: LossPatternId): void {
  const { view } = studioStore.getState();
  if (!losesOnTop(pattern) || (view !== 'front' && view !== 'three-quarter')) return;
  head?.goTo('top');
  noteView('top');
}

/** Where hair is lost today. */
export function LossStep({ head }: { readonly head: RefObject<HeadCanvasHandle | null> }) {
  const { loss } = useConsultation();
  return (
    <Step title={text.title} lead={text.lead}>
      <MomentChoice />
      {families.map(({ name, matches }) => (
        <Group key={name}>
          <Choice
            legend={name}
            look="tiles"
            columns={4}
            value={loss.pattern}
            options={lossPatternIds.filter(matches).map((id) => ({
              value: id,
              name: text.patternNames[id],
              face: (
                <>
                  <PatternIcon pattern={id} />
                  {text.patterns[id]}
                </>
              ),
            }))}
            onChoose={(pattern) => {
              decide((c) => ({ ...c, loss: { ...c.loss, pattern } }));
              showLoss(head.current, pattern);
            }}
          />
        </Group>
      ))}
      {loss.pattern.startsWith('ludwig') && <Notice tone="plain">{text.clipped}</Notice>}
      <FailureBoundary fallback={<Notice tone="poor">{words.failure.part}</Notice>}>
        <Suspense>
          <ScarGroup />
          <HeadGroup />
        </Suspense>
      </FailureBoundary>
      <p className={styles.note}>{text.areaNote}</p>
    </Step>
  );
}
