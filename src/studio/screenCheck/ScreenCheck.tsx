import { useId, useState, type ReactNode } from 'react';
import { displayColor, skinOfIta, type Lab } from '@stipple/color';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { EstimateBadge } from '../controls/EstimateBadge';
import { Notice } from '../controls/Notice';
import { Sheet } from '../controls/Sheet';
import type { SheetProps } from '../parts';
import { written } from '../words';
import {
  judge,
  likenessIds,
  RAMP_STEPS,
  tintIds,
  type ScreenAnswers,
  type Trust,
} from './judgement';
import { keepCheck } from './screenCheckStore';
import { screenCheck as text } from '../laterWords';
import styles from './ScreenCheck.module.css';

const hexOf = (lab: Lab) => displayColor(lab).hex;
const grey = (L: number) => hexOf({ L, a: 0, b: 0 });

/** Steps of 2 L* up from black and of 1 L* down from white, the hardest first. */
const darkRamp = Array.from({ length: RAMP_STEPS }, (_, i) => grey(2 * (i + 1)));
const lightRamp = Array.from({ length: RAMP_STEPS }, (_, i) => grey(100 - (i + 1)));
const counts = Array.from({ length: RAMP_STEPS + 1 }, (_, n) => ({
  value: n,
  name: String(n),
}));

const neutral = grey(72);
const skins = [
  { name: text.lightSkin, lab: skinOfIta(55).lab },
  { name: text.darkSkin, lab: skinOfIta(-45).lab },
];

const tones: Readonly<Record<Trust, 'good' | 'fair' | 'poor'>> = {
  good: 'good',
  careful: 'fair',
  poor: 'poor',
};

function complete(answers: Partial<ScreenAnswers>): ScreenAnswers | null {
  const { darkSteps, lightSteps, tint, likeness } = answers;
  if (darkSteps === undefined || lightSteps === undefined) return null;
  if (tint === undefined || likeness === undefined) return null;
  return { darkSteps, lightSteps, tint, likeness };
}

/** Four things to look at, and what they mean for judging a shade on this screen. */
export default function ScreenCheck({ onClose }: SheetProps) {
  const [given, setGiven] = useState<Partial<ScreenAnswers>>({});
  const answer = (change: Partial<ScreenAnswers>) =>
    setGiven((before) => ({ ...before, ...change }));
  const answers = complete(given);
  const keep = () => {
    if (answers) keepCheck(answers);
    onClose();
  };
  return (
    <Sheet
      title={text.title}
      onClose={onClose}
      actions={
        answers && (
          <Button look="primary" icon="check" onClick={keep}>
            {text.keep}
          </Button>
        )
      }
    >
      <div className={styles.page}>
        <p className={styles.lead}>{text.lead}</p>
        <Notice tone="plain">{text.before}</Notice>
        <Part title={text.stepsTitle}>
          <Ramp name={text.darkPicture} ground="#000000" patches={darkRamp} />
          <Choice
            legend={text.darkQuestion}
            look="bar"
            value={given.darkSteps ?? null}
            options={counts}
            onChoose={(darkSteps) => answer({ darkSteps })}
          />
          <Ramp name={text.lightPicture} ground="#ffffff" patches={lightRamp} />
          <Choice
            legend={text.lightQuestion}
            look="bar"
            value={given.lightSteps ?? null}
            options={counts}
            onChoose={(lightSteps) => answer({ lightSteps })}
          />
        </Part>
        <Part title={text.tintTitle}>
          <p>{text.tintHow}</p>
          <div
            className={styles.neutral}
            role="img"
            aria-label={text.tintPicture}
            style={{ backgroundColor: neutral }}
          />
          <Choice
            legend={text.tintQuestion}
            look="bar"
            value={given.tint ?? null}
            options={tintIds.map((id) => ({ value: id, name: text.tints[id] }))}
            onChoose={(tint) => answer({ tint })}
          />
        </Part>
        <Part title={text.skinTitle}>
          <p>{text.skinHow}</p>
          <Skins />
          <Choice
            legend={text.skinQuestion}
            look="tiles"
            columns={2}
            value={given.likeness ?? null}
            options={likenessIds.map((id) => ({ value: id, name: text.likenesses[id] }))}
            onChoose={(likeness) => answer({ likeness })}
          />
        </Part>
        <Part title={text.resultTitle}>
          <div aria-live="polite">
            {answers ? <Meaning answers={answers} /> : <p>{text.unanswered}</p>}
          </div>
        </Part>
      </div>
    </Sheet>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={styles.subtitle} id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function Ramp(props: {
  readonly name: string;
  readonly ground: string;
  readonly patches: readonly string[];
}) {
  return (
    <div
      className={styles.ramp}
      role="img"
      aria-label={props.name}
      style={{ backgroundColor: props.ground }}
    >
      {props.patches.map((color) => (
        <span key={color} style={{ backgroundColor: color }} />
      ))}
    </div>
  );
}

/** A light and a dark skin with the numbers that a printed card should have. */
function Skins() {
  return (
    <ul className={styles.skins}>
      {skins.map(({ name, lab }) => (
        <li key={name}>
          <span
            className={styles.skin}
            style={{ backgroundColor: hexOf(lab) }}
            aria-hidden="true"
          />
          <span>{name}</span>
          <span className={styles.numbers}>
            L* {written(lab.L, 1)} a* {written(lab.a, 1)} b* {written(lab.b, 1)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Meaning({ answers }: { readonly answers: ScreenAnswers }) {
  const { trust, onScreenDE00, againstScalpDE00, advice } = judge(answers);
  return (
    <div className={styles.meaning}>
      <Notice tone={tones[trust]}>
        <p className={styles.verdict}>{text.trust[trust]}</p>
        {advice.map((id) => (
          <p key={id}>{text.advice[id]}</p>
        ))}
      </Notice>
      <p>{text.onScreen(written(onScreenDE00, 1))}</p>
      <p>{text.againstScalp(written(againstScalpDE00, 1))}</p>
      <p>
        <EstimateBadge /> {text.estimate}
      </p>
      <p>{text.numbersStay}</p>
    </div>
  );
}
