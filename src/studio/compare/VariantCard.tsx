import type { Consultation, Variant } from '../../consultation/document';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { headOf } from './compared';
import { PaneLabel } from './PaneLabel';
import { adopt, removeVariant } from './variantEdits';
import { VariantEditor } from './VariantEditor';
import { text } from './words';
import styles from './VariantCard.module.css';

interface Props {
  readonly variant: Variant;
  readonly consultation: Consultation;
  readonly onUse: (name: string) => void;
}

/** What a variant may differ in. */
const parts = ({ treatment, hairline, time }: Consultation): string =>
  JSON.stringify([treatment, hairline, time]);

/** Whether the plan already is what a variant stands for. */
const isPlan = (whole: Consultation, plan: Consultation): boolean =>
  parts(whole) === parts(plan);

/** One of those compared: its numbers, the way into the plan, and everything that can be changed about it. */
export function VariantCard({ variant, consultation, onUse }: Props) {
  const head = headOf(consultation, variant);
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
          <p className={styles.plan}>{text.isPlan}</p>
        ) : (
          <Button
            look="plain"
            icon="check"
            onClick={() => {
              adopt(variant.id);
              onUse(head.name);
            }}
          >
            {text.use}
          </Button>
        )}
      </div>
      <Disclosure title={text.change}>
        <VariantEditor variant={variant} head={head} plan={consultation} />
      </Disclosure>
    </div>
  );
}
