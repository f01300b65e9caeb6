import { clamp } from '../../math/scalar';
import { Slider } from '@base-ui/react/slider';
import { useId, type ReactNode } from 'react';
import { EstimateBadge } from './EstimateBadge';
import styles from './SliderField.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as a person reads it, unit included. */
  readonly format: (value: number) => string;
  /** Every value of a drag. */
  readonly onAdjust: (value: number) => void;
  /** The end of a drag or of a key press. */
  readonly onSettle: () => void;
  /** Words under the two ends of the track. */
  readonly ends?: readonly [low: string, high: string];
  /** Nobody has measured what this stands for. */
  readonly estimate?: boolean;
  readonly hint?: ReactNode;
  /** A value to point at on the track: what is recommended. */
  readonly mark?: number;
  /** Colours that the track runs through instead of filling up. */
  readonly colors?: readonly string[];
}

/** What Page Up, Page Down and an arrow with Shift move by: about a tenth of the way, and always more than an arrow alone. */
const pageOf = (min: number, max: number, step: number) =>
  Math.max(2, Math.round((max - min) / step / 10)) * step;

/** A labelled slider with its value beside the label. */
export function SliderField(props: Props) {
  const { label, value, min, max, step, format, onAdjust, onSettle, ends, hint } = props;
  const { mark, colors } = props;
  const share = mark === undefined ? null : (mark - min) / (max - min);
  const hintId = useId();
  return (
    <div className={styles.field}>
      <Slider.Root
        value={clamp(value, min, max)}
        min={min}
        max={max}
        step={step}
        largeStep={pageOf(min, max, step)}
        onValueChange={onAdjust}
        onValueCommitted={onSettle}
      >
        <div className={styles.heading}>
          <span className={styles.label}>
            {label}
            {props.estimate && <EstimateBadge />}
          </span>
          <output className={styles.value}>{format(value)}</output>
        </div>
        <Slider.Control className={styles.control}>
          <Slider.Track
            className={colors ? styles.ramp : styles.track}
            style={
              colors ? { backgroundImage: `linear-gradient(to right, ${colors.join()})` } : {}
            }
          >
            {!colors && <Slider.Indicator className={styles.indicator} />}
            {share !== null && (
              <span className={styles.mark} style={{ left: `${share * 100}%` }} />
            )}
            <Slider.Thumb
              className={styles.thumb}
              aria-label={label}
              // A file may hold what the track cannot reach: what is read out is what is shown.
              getAriaValueText={() => format(value)}
              {...(hint ? { 'aria-describedby': hintId } : {})}
            />
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      {ends && (
        <div className={styles.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
