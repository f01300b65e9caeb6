import { MOST_INKS, type InkRecipe } from '../../consultation/inkRecipe';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { decide, useConsultation } from '../stores/consultationStore';
import { changeClinic, hasClinicInks, withClinicInks } from '../stores/clinicStore';
import { written } from '../words';
import { InkCard } from './InkCard';
import { NewInk } from './NewInk';
import styles from './clinic.module.css';
import type { SectionProps } from './done';
import { clinic as words } from '../laterWords';

const { inks: text } = words;

const withoutInk = (inks: readonly InkRecipe[], id: string) =>
  inks.filter((ink) => ink.id !== id);

function changeInk(next: InkRecipe): void {
  changeClinic((clinic) => ({
    ...clinic,
    inks: clinic.inks.map((ink) => (ink.id === next.id ? next : ink)),
  }));
}

/** The clinic's shelf. */
export function Inks({ clinic: { inks }, onDone }: SectionProps) {
  const consultation = useConsultation();
  const remove = (ink: InkRecipe) => {
    const at = inks.indexOf(ink);
    changeClinic((clinic) => ({ ...clinic, inks: withoutInk(clinic.inks, ink.id) }));
    onDone({
      sentence: text.removed(ink.name),
      takeBack: (clinic) => ({
        ...clinic,
        inks: withoutInk(clinic.inks, ink.id).toSpliced(at, 0, ink),
      }),
    });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <p className={styles.lead}>{inks.length === 0 ? text.empty : text.lead}</p>
      {inks.length > 0 && (
        <ul className={styles.shelf}>
          {inks.map((ink) => (
            <InkCard
              key={ink.id}
              ink={ink}
              onChange={changeInk}
              onRemove={() => remove(ink)}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
      {!hasClinicInks(consultation) && (
        <div>
          <Button
            onClick={() => {
              decide(withClinicInks);
              onDone({ sentence: text.used });
            }}
          >
            {text.applyNow}
          </Button>
        </div>
      )}
      {inks.length < MOST_INKS ? (
        <Disclosure title={text.add}>
          <NewInk
            onAdd={(ink) => {
              changeClinic((clinic) => ({ ...clinic, inks: [...clinic.inks, ink] }));
              onDone({ sentence: text.added(ink.name) });
            }}
          />
        </Disclosure>
      ) : (
        <p className={styles.note}>{text.full(written(MOST_INKS))}</p>
      )}
    </section>
  );
}
