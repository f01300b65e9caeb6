import { useId, useState, type ReactNode } from 'react';
import type { Clinic } from '../../consultation/clinic';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { NumberField } from '../controls/NumberField';
import { changeClinic } from '../stores/clinicStore';
import { accentsOf, type Accent } from '../theme/accent';
import styles from './clinic.module.css';
import type { SectionProps } from './done';
import { clinic as words } from '../laterWords';

const { colors: text } = words;

/** The colour of Stipple itself, shown where a clinic has picked none (tokens.css). */
const stipplesOwn = '#1d5a4b';

const change = (colors: Partial<Clinic['colors']>) =>
  changeClinic((clinic) => ({ ...clinic, colors: { ...clinic.colors, ...colors } }));

/** The clinic's colours: of the studio, and behind the head in its pictures. */
export function Colors({ clinic, onDone }: SectionProps) {
  const { accent, backdrop } = clinic.colors;
  const shown = accent ?? stipplesOwn;
  const accents = accentsOf(shown);
  const useOwn = () => {
    change({ accent: null });
    onDone({
      sentence: text.accentOwn,
      takeBack: (c) => ({ ...c, colors: { ...c.colors, accent } }),
    });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <ColorField
        label={text.accent}
        hexLabel={text.hex}
        color={shown}
        onPick={(picked) => change({ accent: picked })}
      >
        {accents && (
          <>
            <Sample name={text.light} ground="#fdfcf9" accent={accents.light} />
            <Sample name={text.dark} ground="#1b1a18" accent={accents.dark} />
          </>
        )}
        {accent !== null && (
          <Button look="quiet" icon="undo" onClick={useOwn}>
            {text.accentOwn}
          </Button>
        )}
      </ColorField>
      <p className={styles.note}>{text.accentHint}</p>
      <ColorField
        label={text.backdrop}
        hexLabel={text.backdropHex}
        color={backdrop}
        onPick={(picked) => change({ backdrop: picked })}
      />
    </section>
  );
}

interface SampleProps {
  readonly name: string;
  readonly ground: string;
  readonly accent: Accent;
}

/** How a button will look. */
function Sample({ name, ground, accent: { accent, on } }: SampleProps) {
  return (
    <span className={styles.sample} style={{ backgroundColor: ground }}>
      <span className={styles.sampleFill} style={{ backgroundColor: accent, color: on }}>
        {name}
      </span>
    </span>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hexLabel: string;
  readonly color: string;
  readonly onPick: (color: string) => void;
  readonly children?: ReactNode;
}

/** A colour by the system's picker or by its code. */
function ColorField({ label, hexLabel, color, onPick, children }: FieldProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const refusalId = useId();
  const enter = (typed: string) => {
    const hex = /^#?([0-9a-f]{6})$/.exec(typed.trim().toLowerCase())?.[1];
    if (hex === undefined) return text.notHex(typed);
    onPick(`#${hex}`);
    return null;
  };
  return (
    <div>
      <label className={styles.legend} htmlFor={id}>
        {label}
      </label>
      <div className={styles.colorRow}>
        <input
          id={id}
          type="color"
          className={styles.picker}
          value={color}
          onChange={(event) => {
            setRefusal(null);
            onPick(event.target.value);
          }}
        />
        <div className={styles.hex}>
          <NumberField
            label={hexLabel}
            hideLabel
            inputMode="text"
            text={color}
            onEnter={enter}
            onSettle={() => undefined}
            onRefusal={setRefusal}
            refused={refusal !== null}
            refusalId={refusalId}
          />
        </div>
        {children}
      </div>
      <div className={styles.below} role="alert" id={refusalId}>
        {refusal !== null && <Notice tone="poor">{refusal}</Notice>}
      </div>
    </div>
  );
}
