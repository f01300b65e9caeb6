import { useState } from 'react';
import type { Lab } from '@stipple/color';
import { calibrateInk, type Calibration } from '../../consultation/clinicInk';
import type { InkRecipe } from '../../consultation/inkRecipe';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { TextField } from '../controls/TextField';
import { written, areaUnit } from '../words';
import styles from './clinic.module.css';
import { emptyReading, readReading, type TypedReading } from './healedReading';
import { strengthInWords } from './strengthInWords';
import { clinic as words } from '../laterWords';

const { calibration: text } = words;

/** What strength cannot mend of a reading is hue; above this the mix is another one (as ΔE "visible" begins). */
const largeResidual = 3;

type Fitted = Extract<Calibration, { kind: 'fitted' }>;

type Result =
  { readonly kind: 'none' } | { readonly kind: 'refused'; readonly sentence: string } | Fitted;

function calibrationOf(ink: InkRecipe, typed: TypedReading): Result {
  const read = readReading(typed);
  if (!read.ok) return { kind: 'refused', sentence: read.sentence };
  const calibration = calibrateInk(ink, read.reading);
  if (calibration.kind === 'fitted') return calibration;
  const sentence =
    calibration.kind === 'saturated'
      ? text.saturated
      : text.outOfReach(
          written(read.reading.zone.L, 1),
          written(calibration.darkest, 1),
          written(calibration.faintest, 1),
        );
  return { kind: 'refused', sentence };
}

interface Props {
  readonly ink: InkRecipe;
  readonly onKeep: (ink: InkRecipe) => void;
}

/** The strength of a bottle from one healed client, measured. */
export function Calibrate({ ink, onKeep }: Props) {
  const [typed, setTyped] = useState(emptyReading);
  const [result, setResult] = useState<Result>({ kind: 'none' });
  const type = (change: Partial<TypedReading>) => {
    setTyped({ ...typed, ...change });
    setResult({ kind: 'none' });
  };
  return (
    <div className={styles.form}>
      <p>{text.lead}</p>
      {(['skin', 'zone'] as const).map((part) => (
        <fieldset key={part}>
          <legend className={styles.legend}>{text[part]}</legend>
          <LabFields lab={typed[part]} onType={(lab) => type({ [part]: lab })} />
        </fieldset>
      ))}
      <div className={styles.triple}>
        <TextField
          label={text.partsWater}
          inputMode="decimal"
          value={typed.partsWater}
          onChange={(partsWater) => type({ partsWater })}
        />
        <TextField
          label={text.density(areaUnit())}
          inputMode="decimal"
          value={typed.density}
          onChange={(density) => type({ density })}
        />
        <TextField
          label={text.diameter}
          inputMode="decimal"
          value={typed.diameter}
          onChange={(diameter) => type({ diameter })}
        />
      </div>
      <div>
        <Button onClick={() => setResult(calibrationOf(ink, typed))}>{text.fit}</Button>
      </div>
      <div aria-live="polite" className={styles.form}>
        {result.kind === 'refused' && <Notice tone="poor">{result.sentence}</Notice>}
        {result.kind === 'fitted' && (
          <FitResult
            result={result}
            onKeep={() => {
              onKeep(result.ink);
              setResult({ kind: 'none' });
            }}
          />
        )}
      </div>
    </div>
  );
}

interface LabFieldsProps {
  readonly lab: TypedReading['skin'];
  readonly onType: (lab: TypedReading['skin']) => void;
}

function LabFields({ lab, onType }: LabFieldsProps) {
  return (
    <div className={styles.triple}>
      {(['L', 'a', 'b'] as const satisfies readonly (keyof Lab)[]).map((axis) => (
        <TextField
          key={axis}
          label={`${axis}*`}
          inputMode="decimal"
          value={lab[axis]}
          onChange={(value) => onType({ ...lab, [axis]: value })}
        />
      ))}
    </div>
  );
}

function FitResult({
  result,
  onKeep,
}: {
  readonly result: Fitted;
  readonly onKeep: () => void;
}) {
  const { ink, residual } = result;
  const [least = ink.tau0, most = ink.tau0] = ink.tau0Range;
  const large = residual > largeResidual;
  return (
    <>
      <Notice tone={large ? 'fair' : 'good'}>
        <p>
          {text.result(
            strengthInWords(ink.tau0),
            strengthInWords(least),
            strengthInWords(most),
          )}
        </p>
        <p>
          {text.residual(written(residual, 1))}{' '}
          {large ? text.residualLarge : text.residualSmall}
        </p>
      </Notice>
      <div>
        <Button look="primary" onClick={onKeep}>
          {text.take(ink.name)}
        </Button>
      </div>
    </>
  );
}
