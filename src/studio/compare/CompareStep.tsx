import { useState, type ReactNode } from 'react';
import { MOST_VARIANTS, type Consultation } from '../../consultation/document';
import { turnToClient } from '../stage/clientMode';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import type { IconName } from '../drawings/Icon';
import { Group, Step } from '../controls/Step';
import { decide, useConsultation } from '../stores/consultationStore';
import { momentIds, momentOf, timeOf } from '../stores/moment';
import { words } from '../words';
import { arrangementIds, compareStore, showArrangement } from './compareStore';
import { comparedHeads, type ComparedHead } from './compared';
import { splitPairOf } from './splitPair';
import { VariantCard } from './VariantCard';
import { addPlan, compareDensities, compareMoments, removeAllVariants } from './variantEdits';
import { compare as text } from '../laterWords';
import styles from './CompareStep.module.css';

/** Several ways beside one another: what is compared, how it is shown, and which one to take. */
export function CompareStep() {
  const consultation = useConsultation();
  const { variants } = consultation;
  const [used, setUsed] = useState<string | null>(null);
  return (
    <Step title={text.title} lead={text.lead}>
      {variants.length === 0 ? (
        <Group>
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>{text.startTitle}</p>
            <p>{text.startText}</p>
          </div>
          <Starts consultation={consultation} />
        </Group>
      ) : (
        <>
          <Group>
            <Arrangement heads={comparedHeads(consultation)} />
            {variants.some(({ time }) => time === null) && (
              <Moment consultation={consultation} />
            )}
            <Button look="primary" icon="client" onClick={turnToClient}>
              {text.client}
            </Button>
          </Group>
          <Group>
            <div className={styles.list} role="list" aria-label={text.variants}>
              {variants.map((variant) => (
                <VariantCard
                  key={variant.id}
                  variant={variant}
                  consultation={consultation}
                  onUse={setUsed}
                />
              ))}
            </div>
            <div aria-live="polite">
              {used !== null && <Notice tone="good">{text.used(used)}</Notice>}
            </div>
            {variants.length === 1 && <p className={styles.note}>{text.pairNote}</p>}
            <Disclosure title={text.more}>
              <Starts consultation={consultation} />
              <p className={styles.note}>{text.replaces}</p>
              <Button look="quiet" icon="close" onClick={removeAllVariants}>
                {text.removeAll}
              </Button>
            </Disclosure>
          </Group>
        </>
      )}
    </Step>
  );
}

function Start(props: {
  readonly name: string;
  readonly hint: string;
  readonly icon: IconName;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <Button
      look="plain"
      icon={props.icon}
      disabled={props.disabled ?? false}
      title={props.hint}
      onClick={props.onChoose}
    >
      {props.name}
    </Button>
  );
}

/** Begins a comparison, in sight. */
const show = (begin: () => void) => () => {
  begin();
  if (compareStore.getState().arrangement === 'single') showArrangement('side-by-side');
};

/** What can be compared at one tap. */
function Starts({ consultation }: { readonly consultation: Consultation }): ReactNode {
  const full = consultation.variants.length >= MOST_VARIANTS;
  return (
    <div className={styles.starts}>
      <Start
        name={text.densities}
        hint={text.densitiesHint}
        icon="ink"
        onChoose={show(compareDensities)}
      />
      <Start
        name={text.moments}
        hint={text.momentsHint}
        icon="time"
        onChoose={show(compareMoments)}
      />
      <Start
        name={text.addPlan}
        hint={text.addPlanHint}
        icon="closer"
        disabled={full}
        onChoose={show(addPlan)}
      />
      {full && <p className={styles.note}>{text.full}</p>}
    </div>
  );
}

/** The moment of those that follow the plan's. */
function Moment({ consultation }: { readonly consultation: Consultation }) {
  const { time, treatment } = consultation;
  return (
    <Choice
      legend={text.time}
      look="bar"
      value={momentOf(time, treatment.sessions)}
      options={momentIds.map((id) => ({ value: id, name: words.stage.moments[id] }))}
      onChoose={(id) => decide((c) => ({ ...c, time: timeOf(id, c.treatment.sessions) }))}
    />
  );
}

function Arrangement({ heads }: { readonly heads: readonly ComparedHead[] }) {
  const arrangement = compareStore((state) => state.arrangement);
  const wanted = compareStore((state) => state.splitPair);
  const [left, right] = splitPairOf(heads, wanted);
  const options = heads.map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <Choice
        legend={text.arrangement}
        look="tiles"
        columns={3}
        value={arrangement}
        options={arrangementIds.map((id) => ({ value: id, name: text.arrangements[id] }))}
        onChoose={showArrangement}
      />
      {arrangement === 'single' && <p className={styles.note}>{text.single}</p>}
      {arrangement === 'split' && heads.length > 2 && left && right && (
        <>
          <Choice
            legend={text.left}
            look="bar"
            value={left.id}
            options={options}
            onChoose={(id) =>
              compareStore.setState({ splitPair: [id, id === right.id ? left.id : right.id] })
            }
          />
          <Choice
            legend={text.right}
            look="bar"
            value={right.id}
            options={options}
            onChoose={(id) =>
              compareStore.setState({ splitPair: [id === left.id ? right.id : left.id, id] })
            }
          />
        </>
      )}
    </>
  );
}
