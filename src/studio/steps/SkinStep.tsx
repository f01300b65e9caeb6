import { useId, useState } from 'react';
import {
  displayColor,
  individualTypologyAngle,
  itaClassOf,
  labOfHex,
  parseSkinHex,
  parseSkinLab,
  skinOfIta,
  skinOfMonk,
  ITA_RANGE,
  MONK_TONES,
  type SkinInput,
  type TonedSkin,
} from '@stipple/color';
import type { Consultation, SkinSource } from '../../consultation/document';
import { LIMITS } from '../../consultation/limits';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { NumberField } from '../controls/NumberField';
import { useRefusals } from '../controls/useRefusals';
import { SliderField } from '../controls/SliderField';
import { Swatch } from '../controls/Swatch';
import { ScreenReminder } from '../screenCheck/ScreenReminder';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { useOutcome } from '../stores/derived';
import { words, written } from '../words';
import { later, reasonInWords, skinRefusal, skinSource } from '../laterWords';
import { Group, Step } from '../controls/Step';
import { pickFromScreen, screenCanBePicked } from '../browser/screenPicker';
import { InstrumentFile } from './InstrumentFile';
import styles from './SkinStep.module.css';

const { skin: text } = later;
const { units } = words;

type Skin = Consultation['skin'];

const withSkin =
  ({ lab, sigma }: TonedSkin, source: SkinSource) =>
  (c: Consultation): Consultation => ({ ...c, skin: { lab, sigma, source } });

const tones = Array.from({ length: MONK_TONES }, (_, i) => {
  const tone = i + 1;
  return { tone, color: displayColor(skinOfMonk(tone).lab).hex };
});

const rampSteps = 12;
const ramp = Array.from({ length: rampSteps + 1 }, (_, i) => {
  const share = i / rampSteps;
  return displayColor(skinOfIta(ITA_RANGE[0] + share * (ITA_RANGE[1] - ITA_RANGE[0])).lab).hex;
});

/** The tone of the scalp, by whichever way it is known. */
export function SkinStep() {
  const { skin } = useConsultation();
  const { skin: model } = useOutcome();
  // Another way in makes what could not be read in the fields out of date: they start afresh.
  const [otherWays, setOtherWays] = useState(0);
  const otherWay = () => setOtherWays((n) => n + 1);
  const [measurements, setMeasurements] = useState(0);
  const ita =
    skin.source.kind === 'ita' ? skin.source.degrees : individualTypologyAngle(skin.lab);
  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <div className={styles.shown}>
          <Swatch color={displayColor(skin.lab).hex} large />
          <div>
            <p className={styles.class}>{text.classes[itaClassOf(skin.lab)]}</p>
            <p className={styles.source}>{skinSource(skin.source)}</p>
            <p className={styles.numbers}>
              L* {written(skin.lab.L, 1)} a* {written(skin.lab.a, 1)} b*{' '}
              {written(skin.lab.b, 1)}
            </p>
          </div>
        </div>
        <ScreenReminder />
        {model.status !== 'skin' && (
          <Notice tone="fair">
            {model.known === 'spectrum'
              ? reasonInWords({ id: 'skin-spectrum', values: {} })
              : text.unusual(written(model.residual, 1))}
          </Notice>
        )}
        <Choice
          legend={text.monkLegend}
          look="tiles"
          columns={5}
          value={skin.source.kind === 'monk' ? skin.source.tone : null}
          options={tones.map(({ tone, color }) => ({
            value: tone,
            name: text.monk(tone),
            face: (
              <>
                <Swatch color={color} />
                {tone}
              </>
            ),
          }))}
          onChoose={(tone) => {
            decide(withSkin(skinOfMonk(tone), { kind: 'monk', tone }));
            otherWay();
          }}
        />
        <p className={styles.note}>{text.monkNote}</p>
      </Group>
      <Group>
        <SliderField
          label={text.ita}
          value={Math.round(ita)}
          min={ITA_RANGE[0]}
          max={ITA_RANGE[1]}
          step={LIMITS.skin.itaDegrees.step}
          format={(degrees) => units.degrees(written(degrees))}
          ends={text.itaEnds}
          colors={ramp}
          onAdjust={(degrees) => adjust(withSkin(skinOfIta(degrees), { kind: 'ita', degrees }))}
          onSettle={() => {
            settle();
            otherWay();
          }}
        />
        <MeasuredValue key={`${otherWays}.${measurements}`} skin={skin} />
        <InstrumentFile
          key={otherWays}
          onSkin={(measured, source) => {
            decide(withSkin(measured, source));
            setMeasurements((n) => n + 1);
          }}
        />
        <Disclosure title={text.about}>
          <p>
            {text.uncertainty(
              written(skin.sigma.L, 1),
              written(skin.sigma.a, 1),
              written(skin.sigma.b, 1),
            )}
          </p>
          <p>{text.aboutMonk}</p>
          <p>{text.aboutIta}</p>
        </Disclosure>
      </Group>
    </Step>
  );
}

/** Puts an input on the head; answers the sentence to show when it is not a skin. */
function take(input: SkinInput, source: SkinSource): string | null {
  if (!input.ok) return skinRefusal(input.refusal);
  adjust(withSkin(input.skin, source));
  return null;
}

function takeHex(typed: string): string | null {
  const input = parseSkinHex(typed);
  if (!input.ok) return skinRefusal(input.refusal);
  return take(input, { kind: 'hex', hex: displayColor(labOfHex(typed)).hex });
}

/** Lab numbers, a hex code or the system's colour picker; what cannot be skin is refused with a reason. */
function MeasuredValue({ skin }: { readonly skin: Skin }) {
  const { refusals, report } = useRefusals<'L' | 'a' | 'b' | 'hex' | 'dropper'>();
  const refusalId = useId();

  const takeLab = (axis: 'L' | 'a' | 'b') => (typed: string) =>
    take(parseSkinLab({ ...skin.lab, [axis]: typed.trim().replace(',', '.') }), {
      kind: 'lab',
    });
  const pick = async () => {
    const picked = await pickFromScreen();
    settle();
    const refused = picked === null ? text.dropperFailed : takeHex(picked);
    settle();
    report('dropper')(refused);
  };
  const shared = (field: 'L' | 'a' | 'b' | 'hex') => ({
    onSettle: settle,
    onRefusal: report(field),
    refused: refusals.has(field),
    refusalId: `${refusalId}${field}`,
  });

  return (
    <fieldset>
      <legend className={styles.legend}>{text.labLegend}</legend>
      <div className={styles.fields}>
        {(['L', 'a', 'b'] as const).map((axis) => (
          <NumberField
            key={axis}
            label={`${axis}*`}
            text={written(skin.lab[axis], 1)}
            onEnter={takeLab(axis)}
            {...shared(axis)}
          />
        ))}
      </div>
      <div className={styles.hex}>
        <NumberField
          label={text.hex}
          inputMode="text"
          text={skin.source.kind === 'hex' ? skin.source.hex : displayColor(skin.lab).hex}
          onEnter={takeHex}
          {...shared('hex')}
        />
        {screenCanBePicked() && (
          <Button icon="dropper" iconOnly onClick={() => void pick()}>
            {text.dropper}
          </Button>
        )}
      </div>
      <div className={styles.refusal} role="alert">
        {[...refusals].map(([field, sentence]) => (
          <Notice key={field} tone="poor" id={`${refusalId}${field}`}>
            {sentence}
          </Notice>
        ))}
      </div>
    </fieldset>
  );
}
