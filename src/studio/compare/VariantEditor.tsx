import type { ReactNode } from 'react';
import { hairlineDefaults, hairlineStyleIds } from '../../anatomy/hairline';
import type { Consultation, Variant } from '../../consultation/document';
import { LIMITS, sliderOf } from '../../consultation/limits';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { SliderField } from '../controls/SliderField';
import { settle } from '../stores/consultationStore';
import { momentIds, momentOf, timeOf } from '../../consultation/moment';
import { words, written, areaUnit, densityNumber, fineLength } from '../words';
import { later, inkName, compare as text } from '../laterWords';
import type { ComparedHead } from './compared';
import { adjustVariant, decideVariant } from './variantEdits';
import styles from './VariantCard.module.css';

type Treatment = Variant['treatment'];

interface Props {
  readonly variant: Variant;
  readonly head: ComparedHead;
  readonly plan: Consultation;
}

/** A density of its own takes the place of the preset's share. */
const withTreatment =
  (change: Treatment) =>
  (variant: Variant): Variant => ({
    ...variant,
    preset: change.densityPerCm2 === undefined ? variant.preset : null,
    treatment: { ...variant.treatment, ...change },
  });

function without(treatment: Treatment, key: keyof Treatment): Treatment {
  const { [key]: _dropped, ...rest } = treatment;
  return rest;
}

/** A value of the variant's own, with the way back to the plan's. */
function Own(props: {
  readonly name: string;
  readonly own: boolean;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div>
      {props.children}
      {props.own && (
        <Button
          look="quiet"
          icon="undo"
          aria-label={text.followOne(props.name)}
          onClick={props.onFollow}
        >
          {text.follow}
        </Button>
      )}
    </div>
  );
}

/** Everything in which a variant may differ from the plan. */
export function VariantEditor({ variant, head, plan }: Props) {
  const { id, treatment } = variant;
  const { chosen, pigments } = head.outcome;
  const { choice } = chosen;
  const { sessions } = plan.treatment;
  const change = (next: Treatment) => decideVariant(id, withTreatment(next));
  const slide = (next: Treatment) => adjustVariant(id, withTreatment(next));
  const follow = (key: keyof Treatment) => () =>
    decideVariant(id, (v) => ({
      ...v,
      preset: key === 'densityPerCm2' ? null : v.preset,
      treatment: without(v.treatment, key),
    }));
  const densityName = later.ink.density(areaUnit());
  return (
    <div className={styles.editor}>
      <label className={styles.field}>
        {text.name}
        <input
          value={variant.name}
          maxLength={40}
          placeholder={text.nameHint}
          autoComplete="off"
          onChange={(event) => adjustVariant(id, (v) => ({ ...v, name: event.target.value }))}
          onBlur={settle}
        />
      </label>
      <Own
        name={densityName}
        own={variant.preset !== null || treatment.densityPerCm2 !== undefined}
        onFollow={follow('densityPerCm2')}
      >
        <SliderField
          label={densityName}
          value={choice.densityPerCm2}
          {...sliderOf(LIMITS.treatment.densityPerCm2)}
          format={densityNumber}
          onAdjust={(densityPerCm2) => slide({ densityPerCm2 })}
          onSettle={settle}
        />
      </Own>
      <Own
        name={later.ink.pigment}
        own={treatment.pigmentId !== undefined}
        onFollow={follow('pigmentId')}
      >
        <Choice
          legend={later.ink.pigment}
          look="tiles"
          columns={2}
          value={choice.pigment.id}
          options={pigments.map((ink) => ({ value: ink.id, name: inkName(ink) }))}
          onChoose={(pigmentId) => change({ pigmentId })}
        />
      </Own>
      <Own
        name={later.ink.dilution}
        own={treatment.partsWater !== undefined}
        onFollow={follow('partsWater')}
      >
        <SliderField
          label={later.ink.dilution}
          value={choice.partsWater}
          {...sliderOf(LIMITS.treatment.partsWater)}
          estimate
          format={(n) => words.units.parts(written(n))}
          onAdjust={(partsWater) => slide({ partsWater })}
          onSettle={settle}
        />
      </Own>
      <Own
        name={later.ink.diameter}
        own={treatment.diameterMm !== undefined}
        onFollow={follow('diameterMm')}
      >
        <SliderField
          label={later.ink.diameter}
          value={choice.diameterMm}
          {...sliderOf(LIMITS.treatment.diameterMm)}
          estimate
          format={(mm) => fineLength(mm)}
          onAdjust={(diameterMm) => slide({ diameterMm })}
          onSettle={settle}
        />
      </Own>
      <Own
        name={text.hairline}
        own={variant.hairline !== null}
        onFollow={() => decideVariant(id, (v) => ({ ...v, hairline: null }))}
      >
        <Choice
          legend={text.hairline}
          look="tiles"
          columns={2}
          value={head.consultation.hairline.style}
          options={hairlineStyleIds.map((style) => ({
            value: style,
            name: later.hairline.styles[style],
          }))}
          onChoose={(style) =>
            decideVariant(id, (v) => ({
              ...v,
              hairline: { ...hairlineDefaults(style), seed: plan.hairline.seed },
            }))
          }
        />
      </Own>
      <Own
        name={text.time}
        own={variant.time !== null}
        onFollow={() => decideVariant(id, (v) => ({ ...v, time: null }))}
      >
        <Choice
          legend={text.time}
          look="bar"
          value={momentOf(head.consultation.time, sessions)}
          options={momentIds.map((moment) => ({
            value: moment,
            name: words.stage.moments[moment],
          }))}
          onChoose={(moment) =>
            decideVariant(id, (v) => ({ ...v, time: timeOf(moment, sessions) }))
          }
        />
      </Own>
    </div>
  );
}
