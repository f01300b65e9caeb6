import { hairlineDefaults, hairlineStyleIds } from '../../anatomy/hairline';
import { lineWarnings } from '../../anatomy/hairlineWarnings';
import type { Consultation } from '../../consultation/document';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { SliderField } from '../controls/SliderField';
import { HairlineIcon } from '../drawings/HairlineIcon';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { studioStore } from '../stores/studioStore';
import { words, written, lengthInUnits, perLengthInUnits } from '../words';
import { later, objection } from '../laterWords';
import { Group, Step } from '../controls/Step';

type Hairline = Consultation['hairline'];

const { hairline: text } = later;
const { units } = words;

const adjustLine = (change: Partial<Hairline>) =>
  adjust((c) => ({ ...c, hairline: { ...c.hairline, ...change } }));

const inPercent = (share: number) => units.percent(written(share * 100));

/** Where the new line should run, and how soft. */
export function HairlineStep() {
  const { hairline } = useConsultation();
  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <Choice
          legend={text.legend}
          look="tiles"
          columns={3}
          value={hairline.style}
          options={hairlineStyleIds.map((id) => ({
            value: id,
            name: text.styles[id],
            face: (
              <>
                <HairlineIcon style={id} />
                {text.styles[id]}
              </>
            ),
          }))}
          onChoose={(style) =>
            decide((c) => ({
              ...c,
              hairline: { ...hairlineDefaults(style), seed: c.hairline.seed },
            }))
          }
        />
        <HairlineAdvice hairline={hairline} />
      </Group>
      <Group>
        <SliderField
          label={text.height}
          value={hairline.midHeightMm}
          min={45}
          max={110}
          step={1}
          format={lengthInUnits}
          ends={text.heightEnds}
          onAdjust={(midHeightMm) => adjustLine({ midHeightMm })}
          onSettle={settle}
        />
        <SliderField
          label={text.feather}
          value={hairline.featherMm}
          min={1}
          max={30}
          step={1}
          format={lengthInUnits}
          ends={text.featherEnds}
          onAdjust={(featherMm) => adjustLine({ featherMm })}
          onSettle={settle}
        />
        <SliderField
          label={text.recession}
          value={hairline.recessionMm}
          min={0}
          max={45}
          step={1}
          format={lengthInUnits}
          ends={text.recessionEnds}
          onAdjust={(recessionMm) => adjustLine({ recessionMm })}
          onSettle={settle}
        />
        <Disclosure title={text.fine}>
          <FineLine hairline={hairline} />
        </Disclosure>
      </Group>
    </Step>
  );
}

/** What an experienced artist would say about this line; nothing when there is nothing to say. */
function HairlineAdvice({ hairline }: { readonly hairline: Hairline }) {
  // The corners are judged on the head, in the worker; the rest follows the slider at once.
  const onHead = studioStore((state) => state.hairlineWarnings);
  const corners = onHead.filter(
    ({ id }) => id === 'angle-too-medial' || id === 'angle-too-low',
  );
  const advice = [...lineWarnings(hairline), ...corners].map(objection);
  if (advice.length === 0) return null;
  return (
    <Notice tone="fair">
      {advice.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function FineLine({ hairline }: { readonly hairline: Hairline }) {
  return (
    <>
      <SliderField
        label={text.peak}
        value={hairline.peakMm}
        min={0}
        max={15}
        step={0.5}
        format={(mm) => lengthInUnits(mm, 1)}
        onAdjust={(peakMm) => adjustLine({ peakMm })}
        onSettle={settle}
      />
      <SliderField
        label={text.closure}
        value={hairline.templeClosure}
        min={0}
        max={1}
        step={0.05}
        format={inPercent}
        ends={text.closureEnds}
        onAdjust={(templeClosure) => adjustLine({ templeClosure })}
        onSettle={settle}
      />
      <SliderField
        label={text.edge}
        value={hairline.edgeDensity}
        min={0}
        max={1}
        step={0.05}
        format={inPercent}
        onAdjust={(edgeDensity) => adjustLine({ edgeDensity })}
        onSettle={settle}
      />
      <SliderField
        label={text.irregularity}
        value={hairline.macroMm}
        min={0}
        max={10}
        step={0.5}
        format={(mm) => lengthInUnits(mm, 1)}
        onAdjust={(macroMm) => adjustLine({ macroMm, microMm: Math.min(4, macroMm * 0.4) })}
        onSettle={settle}
      />
      <SliderField
        label={text.sentinels}
        value={hairline.sentinels}
        min={0}
        max={10}
        step={1}
        format={(n) => perLengthInUnits(n)}
        onAdjust={(sentinels) => adjustLine({ sentinels })}
        onSettle={settle}
      />
    </>
  );
}
