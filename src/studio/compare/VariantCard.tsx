import type { Consultation, Variant } from '../../consultation/document';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { headOf, onlyTime } from './compared';
import { PaneLabel } from './PaneLabel';
import { adopt, removeVariant } from './variantEdits';
import { VariantEditor } from './VariantEditor';
import { compare as text } from '../laterWords';
import styles from './VariantCard.module.css';

interface Props {
  readonly variant: Variant;
  readonly consultation: Consultation;
  /** The name of the new plan; null where only the moment shown has changed. */
  readonly onUse: (name: string | null) => void;
}

function sameValues<T extends object>(a: T, b: T): boolean {
  const values = new Map(Object.entries(b));
  return Object.entries(a).every(([key, value]) => values.get(key) === value);
}

/** Whether the plan already is what a variant stands for. */
const isPlan = (whole: Consultation, plan: Consultation): boolean =>
  sameValues(whole.treatment, plan.treatment) &&
  sameValues(whole.hairline, plan.hairline) &&
  sameValues(whole.time, plan.time);

/** One of those compared: its numbers, the way into the plan, and everything that can be changed about it. */
export function VariantCard({ variant, consultation, onUse }: Props) {
  const head = headOf(consultation, variant);
  const moment = onlyTime(variant);
  return (
    <div className={styles.card} role="listitem" aria-label={head.name}>
      <div className={styles.heading}>
        <PaneLabel head={head} />
        <Button look="quiet" icon="close" iconOnly onClick={() => removeVariant(variant.id)}>
          {text.remove(head.name)}
        </Button>
      </div>
      <div className={styles.use}>
        {isPlan(head.consultation, consultation) ? (
          <p className={styles.plan}>{moment ? text.isTime : text.isPlan}</p>
        ) : (
          <Button
            look="plain"
            icon="check"
            onClick={() => {
              adopt(variant.id);
              onUse(moment ? null : head.name);
            }}
          >
            {moment ? text.takeTime : text.take}
          </Button>
        )}
      </div>
      <Disclosure title={text.change}>
        <VariantEditor variant={variant} head={head} plan={consultation} />
      </Disclosure>
    </div>
  );
}
