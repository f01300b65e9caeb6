import { useId, useState } from 'react';
import { currencyIds, RATE_LIMITS, type Clinic } from '../../consultation/clinic';
import { Notice } from '../controls/Notice';
import { NumberField } from '../controls/NumberField';
import { SelectField } from '../controls/SelectField';
import { changeClinic } from '../stores/clinicStore';
import { currencyName, readNumber, written } from '../words';
import styles from './clinic.module.css';
import type { SectionProps } from './done';
import { clinic as words } from '../laterWords';

const { rates: text } = words;

type RateId = keyof typeof RATE_LIMITS;

const rateIds = [
  'perSession',
  'perThousandDots',
  'perHour',
  'dotsPerHour',
  'setUpHours',
] as const satisfies readonly RateId[];

const change = (rates: Partial<Clinic['rates']>) =>
  changeClinic((clinic) => ({ ...clinic, rates: { ...clinic.rates, ...rates } }));

/** As many decimals as the value has, up to two. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(value * 10) ? 1 : 2;
}

function inWords(value: number | null): string {
  if (value === null) return '';
  return written(value, decimalsOf(value));
}

/** Takes a rate as it was typed; empty means that the clinic does not charge by it. */
function enter(id: RateId, typed: string): string | null {
  const { least, most, optional } = RATE_LIMITS[id];
  if (optional && typed.trim() === '') {
    change({ [id]: null });
    return null;
  }
  const value = readNumber(typed);
  if (!(value >= least && value <= most)) {
    const refusal = optional ? text.refusal : text.refusalNeeded;
    return refusal(inWords(least), inWords(most));
  }
  change({ [id]: value });
  return null;
}

/** What the clinic charges and how fast it works. */
export function Rates({ clinic: { rates } }: SectionProps) {
  const [refused, setRefused] = useState<{ id: RateId; sentence: string } | null>(null);
  const refusalId = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.pair}>
        <SelectField
          label={text.currency}
          value={rates.currency}
          options={currencyIds.map((id) => ({ value: id, name: `${id}, ${currencyName(id)}` }))}
          onChoose={(currency) => change({ currency })}
        />
        {rateIds.map((id) => (
          <NumberField
            key={id}
            label={text[id]}
            text={inWords(rates[id])}
            onEnter={(typed) => enter(id, typed)}
            onSettle={() => undefined}
            onRefusal={(sentence) => setRefused(sentence === null ? null : { id, sentence })}
            refused={refused?.id === id}
            refusalId={refusalId}
          />
        ))}
      </div>
      <div className={styles.refusal} role="alert" id={refusalId}>
        {refused && <Notice tone="poor">{`${text[refused.id]}: ${refused.sentence}`}</Notice>}
      </div>
    </section>
  );
}
