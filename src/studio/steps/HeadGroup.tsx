import { beardIds, headPresetIds, type Consultation } from '../../consultation/document';
import {
  measuredHead,
  misfitsOf,
  TAPE_LIMITS,
  type MeasuredHead,
  type TapeMeasure,
} from '../../consultation/headMeasures';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { SliderField } from '../controls/SliderField';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { studioStore } from '../stores/studioStore';
import { words, lengthInUnits } from '../words';
import { Group } from '../controls/Step';

const { head: text } = words;
const tapeMeasures = Object.keys(TAPE_LIMITS) as TapeMeasure[];

const wear = (head: Consultation['head']) => decide((c) => ({ ...c, head }));

const adjustHead = (change: Partial<MeasuredHead>) =>
  adjust((c) => ({ ...c, head: { ...measuredHead(c.head), ...change } }));

/** The head that patterns and dots are laid on: a usual one, or the client's by the tape. */
export function HeadGroup() {
  const { head, beard } = useConsultation();
  return (
    <Disclosure title={text.title}>
      <Group>
        <Choice
          legend={text.presetLegend}
          look="tiles"
          columns={3}
          value={head.kind === 'preset' ? head.preset : 'measured'}
          options={[
            ...headPresetIds.map((id) => ({ value: id, name: text.presets[id] })),
            { value: 'measured' as const, name: text.measured },
          ]}
          onChoose={(id) =>
            wear(id === 'measured' ? measuredHead(head) : { kind: 'preset', preset: id })
          }
        />
        {head.kind === 'measured' && <TapeFields head={head} />}
        <Choice
          legend={text.beardLegend}
          look="bar"
          value={beard}
          options={beardIds.map((id) => ({ value: id, name: text.beards[id] }))}
          onChoose={(id) => decide((c) => ({ ...c, beard: id }))}
        />
      </Group>
    </Disclosure>
  );
}

function TapeFields({ head }: { readonly head: MeasuredHead }) {
  const missMm = studioStore((state) => state.headMissMm);
  const misfits = missMm ? misfitsOf(head, missMm) : [];
  return (
    <>
      {tapeMeasures.map((measure) => (
        <SliderField
          key={measure}
          label={text.measures[measure]}
          value={head[measure]}
          min={TAPE_LIMITS[measure][0]}
          max={TAPE_LIMITS[measure][1]}
          step={1}
          format={(mm) => lengthInUnits(mm)}
          onAdjust={(mm) => adjustHead({ [measure]: mm })}
          onSettle={settle}
          hint={text.how[measure]}
        />
      ))}
      <Choice
        legend={text.faceLegend}
        look="bar"
        value={head.face}
        options={(['man', 'woman'] as const).map((id) => ({ value: id, name: text.faces[id] }))}
        onChoose={(face) => wear({ ...head, face })}
      />
      {misfits.map((misfit) => (
        <Notice key={misfit.measure} tone="plain">
          {text.misfit(text.measures[misfit.measure], lengthInUnits(misfit.missMm))}
        </Notice>
      ))}
    </>
  );
}
