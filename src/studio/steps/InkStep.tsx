import { displayColor, type Lab } from '@stipple/color';
import type { Consultation } from '../../consultation/document';
import { LIMITS, sliderOf } from '../../consultation/limits';
import { inkCautions, type InkCaution } from '../../outcome/inkCautions';
import type { Verdict } from '@stipple/color';
import type { Outcome } from '../../outcome/outcome';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { SliderField } from '../controls/SliderField';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { outcomeFor, useSettledConsultation } from '../stores/derived';
import { words, written, areaUnit, chancesInWords, densityNumber, fineLength } from '../words';
import { later, inkName, match as more } from '../laterWords';
import { ColorStrip } from '../controls/ColorStrip';
import { ClinicInks, InkChoice } from './InkChoice';
import { Overrule } from './Overrule';
import { Group, Step } from '../controls/Step';
import { MatchScience } from './MatchScience';
import { overruleCost } from './overruleCost';
import { densityPresets, presetOf } from './densityPresets';
import { ZoneGroup } from './ZoneGroup';
import styles from './InkStep.module.css';

type Treatment = Consultation['treatment'];

const { ink: text } = later;
const { units } = words;

const changeTreatment = (change: Partial<Treatment>) => (c: Consultation) => ({
  ...c,
  treatment: { ...c.treatment, ...change },
});
const adjustTreatment = (change: Partial<Treatment>) => adjust(changeTreatment(change));
const decideTreatment = (change: Partial<Treatment>) => decide(changeTreatment(change));

/** Below this lightness the skin itself leaves little contrast (docs/color.md 8); above, the hair does. */
const darkSkinL = 45;

const hexOf = (lab: Lab) => displayColor(lab).hex;

/** The recommended ink and density, how well they match, and what overruling them costs. */
export function InkStep() {
  const { treatment } = useConsultation();
  const settled = useSettledConsultation();
  const outcome = outcomeFor(settled);
  const { choice } = outcome.chosen;
  const best = outcome.advised.choice;
  const presets = densityPresets(best.densityPerCm2);
  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <Advice outcome={outcome} />
        <MatchScience outcome={outcome} />
        <Choice
          legend={text.densityLegend}
          look="bar"
          value={presetOf(presets, treatment.densityPerCm2)}
          options={presets.map(({ id }) => ({ value: id, name: text.presets[id] }))}
          onChoose={(id) => {
            const preset = presets.find((each) => each.id === id);
            if (preset) decideTreatment({ densityPerCm2: preset.densityPerCm2 });
          }}
        />
        <Overrule
          name={text.density(areaUnit())}
          overruled={treatment.densityPerCm2 !== null}
          cost={overruleCost(settled, 'densityPerCm2')}
          onBack={() => decideTreatment({ densityPerCm2: null })}
        >
          <SliderField
            label={text.density(areaUnit())}
            value={choice.densityPerCm2}
            mark={best.densityPerCm2}
            {...sliderOf(LIMITS.treatment.densityPerCm2)}
            format={densityNumber}
            onAdjust={(densityPerCm2) => adjustTreatment({ densityPerCm2 })}
            onSettle={settle}
          />
        </Overrule>
      </Group>
      <Group>
        <Overrule
          name={text.dilution}
          overruled={treatment.partsWater !== null}
          cost={overruleCost(settled, 'partsWater')}
          onBack={() => decideTreatment({ partsWater: null })}
        >
          <SliderField
            label={text.dilution}
            value={choice.partsWater}
            mark={best.partsWater}
            {...sliderOf(LIMITS.treatment.partsWater)}
            estimate
            format={(n) => units.parts(written(n))}
            ends={text.dilutionEnds}
            onAdjust={(partsWater) => adjustTreatment({ partsWater })}
            onSettle={settle}
          />
        </Overrule>
        <Overrule
          name={text.diameter}
          overruled={treatment.diameterMm !== null}
          cost={overruleCost(settled, 'diameterMm')}
          onBack={() => decideTreatment({ diameterMm: null })}
        >
          <SliderField
            label={text.diameter}
            value={choice.diameterMm}
            mark={best.diameterMm}
            {...sliderOf(LIMITS.treatment.diameterMm)}
            estimate
            format={fineLength}
            onAdjust={(diameterMm) => adjustTreatment({ diameterMm })}
            onSettle={settle}
          />
        </Overrule>
        <Overrule
          name={text.pigment}
          overruled={treatment.pigmentId !== null}
          cost={overruleCost(settled, 'pigmentId')}
          onBack={() => decideTreatment({ pigmentId: null })}
        >
          <InkChoice
            pigments={outcome.pigments}
            chosen={choice.pigment.id}
            onChoose={(pigmentId) => decideTreatment({ pigmentId })}
          />
        </Overrule>
        <ClinicInks />
        <ZoneGroup />
        <Depth treatment={treatment} />
      </Group>
    </Step>
  );
}

/** A match is no praise beside a caution. */
function verdictTone(verdict: Verdict, cautions: readonly InkCaution[]) {
  if (verdict === 'visible') return 'poor';
  return cautions.length > 0 ? 'plain' : 'good';
}

/** The recommendation in words and patches, its verdict, and what to be careful about. */
function Advice({ outcome }: { readonly outcome: Outcome }) {
  const { advised, chosen, overruled, subtle, noInk } = outcome;
  const best = advised.choice;
  const cost = chosen.dE00 - advised.dE00;
  const cautions = inkCautions(outcome);
  return (
    <>
      <div className={styles.advice}>
        <p className={styles.kicker}>{text.recommended}</p>
        <p className={styles.sentence}>
          {noInk ? (
            text.noInk
          ) : (
            <>
              {text.recommendedInk(inkName(best.pigment), written(best.partsWater))}
              <br />
              {text.recommendedDots(
                densityNumber(best.densityPerCm2),
                areaUnit(),
                fineLength(best.diameterMm),
              )}
            </>
          )}
        </p>
      </div>
      <ColorStrip
        patches={[
          { name: text.patches.skin, color: hexOf(outcome.skin.lab) },
          { name: text.patches.zone, color: hexOf(chosen.zone) },
          { name: text.patches.target, color: hexOf(outcome.target) },
        ]}
      />
      {noInk && <Notice tone="fair">{text.noInkText}</Notice>}
      {(overruled || !noInk) && (
        <Notice tone={verdictTone(chosen.verdict, cautions)}>
          <p>{chancesInWords(chosen.chances)}</p>
          {overruled && !noInk && (
            <p>{text.cost(`${cost < 0 ? '−' : '+'}${written(Math.abs(cost), 1)}`)}</p>
          )}
        </Notice>
      )}
      {cautions.length > 0 && (
        <Notice tone="fair">
          {cautions.map((id) => (
            <p key={id}>{more.cautions[id]}</p>
          ))}
        </Notice>
      )}
      {chosen.blueWarning && <Notice tone="fair">{text.blue}</Notice>}
      {subtle && !noInk && (
        <Notice tone="fair">
          {outcome.skin.lab.L < darkSkinL ? text.subtle : text.subtleHair}
        </Notice>
      )}
    </>
  );
}

function Depth({ treatment }: { readonly treatment: Treatment }) {
  return (
    <Disclosure title={text.more}>
      <SliderField
        label={text.depthTop}
        value={treatment.topMm}
        {...sliderOf(LIMITS.treatment.topMm)}
        estimate
        format={fineLength}
        onAdjust={(topMm) => adjustTreatment({ topMm })}
        onSettle={settle}
      />
      <SliderField
        label={text.depthHeight}
        value={treatment.heightMm}
        {...sliderOf(LIMITS.treatment.heightMm)}
        estimate
        format={fineLength}
        onAdjust={(heightMm) => adjustTreatment({ heightMm })}
        onSettle={settle}
      />
    </Disclosure>
  );
}
