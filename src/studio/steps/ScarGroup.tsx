import { typicalFue, typicalFut, type Scar } from '../../anatomy/scars';
import { SliderField } from '../controls/SliderField';
import { Toggle } from '../controls/Toggle';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { words, densityInUnits, lengthInUnits } from '../words';
import styles from './LossStep.module.css';
import { Group } from '../controls/Step';

const { scars: text } = words.loss;
const inMm = (mm: number) => lengthInUnits(mm, 1);

const without = (scars: readonly Scar[], kind: Scar['kind']) =>
  scars.filter((scar) => scar.kind !== kind);

function toggle(scar: Scar, present: boolean): void {
  decide((c) => ({
    ...c,
    scars: present ? [...without(c.scars, scar.kind), scar] : without(c.scars, scar.kind),
  }));
}

function change<Kind extends Scar>(scar: Kind, values: Partial<Kind>): void {
  adjust((c) => ({
    ...c,
    scars: c.scars.map((each) => (each.kind === scar.kind ? { ...each, ...values } : each)),
  }));
}

/** Scars of earlier transplants, to be covered by ink. */
export function ScarGroup() {
  const { scars } = useConsultation();
  const strip = scars.find((scar) => scar.kind === 'fut');
  const punches = scars.find((scar) => scar.kind === 'fue');
  return (
    <Group>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <Toggle
        label={text.strip}
        checked={strip !== undefined}
        onChange={(present) => toggle(typicalFut, present)}
      />
      {strip && (
        <SliderField
          label={text.stripWidth}
          value={strip.widthMm}
          min={0.5}
          max={15}
          step={0.5}
          format={inMm}
          onAdjust={(widthMm) => change(strip, { widthMm })}
          onSettle={settle}
        />
      )}
      <Toggle
        label={text.punches}
        checked={punches !== undefined}
        onChange={(present) => toggle(typicalFue, present)}
      />
      {punches && (
        <SliderField
          label={text.punchesPerCm2}
          value={punches.perCm2}
          min={1}
          max={40}
          step={1}
          format={densityInUnits}
          onAdjust={(perCm2) => change(punches, { perCm2 })}
          onSettle={settle}
        />
      )}
    </Group>
  );
}
