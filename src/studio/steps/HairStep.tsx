import { displayColor } from '@stipple/color';
import type { Consultation } from '../../consultation/document';
import { growthOfStubble, hairGrowthIds, stubbleOfGrowth } from '../../consultation/hairGrowth';
import { LIMITS, sliderOf } from '../../consultation/limits';
import { hairToneIds, hairToneOf, labOfHairTone } from '../../consultation/hairTones';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { SliderField } from '../controls/SliderField';
import { Swatch } from '../controls/Swatch';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { words, written, areaUnit, densityNumber, fineLength } from '../words';
import { later } from '../laterWords';
import { MomentChoice } from './MomentChoice';
import { Group, Step } from '../controls/Step';

type Hair = Consultation['hair'];

const { hair: text } = later;
const { units } = words;

const adjustHair = (change: Partial<Hair>) =>
  adjust((c) => ({ ...c, hair: { ...c.hair, ...change } }));

/** The hair that still grows: what the dots should look like. */
export function HairStep() {
  const { hair } = useConsultation();
  return (
    <Step title={text.title} lead={text.lead}>
      <MomentChoice />
      <Group>
        <Choice
          legend={text.colorLegend}
          look="tiles"
          columns={4}
          value={hairToneOf(hair.lab)}
          options={hairToneIds.map((id) => ({
            value: id,
            name: text.colors[id],
            face: (
              <>
                <Swatch color={displayColor(labOfHairTone(id)).hex} />
                {text.colors[id]}
              </>
            ),
          }))}
          onChoose={(id) =>
            decide((c) => ({ ...c, hair: { ...c.hair, lab: labOfHairTone(id) } }))
          }
        />
        <SliderField
          label={text.grey}
          value={hair.greyFraction}
          {...sliderOf(LIMITS.hair.greyFraction)}
          format={(share) => units.percent(written(share * 100))}
          onAdjust={(greyFraction) => adjustHair({ greyFraction })}
          onSettle={settle}
          hint={text.colorNote}
        />
      </Group>
      <Group>
        <Choice
          legend={text.growthLegend}
          look="bar"
          value={growthOfStubble(hair.stubbleMm)}
          options={hairGrowthIds.map((id) => ({ value: id, name: text.growth[id] }))}
          onChoose={(id) =>
            decide((c) => ({ ...c, hair: { ...c.hair, stubbleMm: stubbleOfGrowth(id) } }))
          }
        />
        <SliderField
          label={text.stubble}
          value={hair.stubbleMm}
          {...sliderOf(LIMITS.hair.stubbleMm)}
          format={(mm) => fineLength(mm, 1)}
          ends={text.stubbleEnds}
          onAdjust={(stubbleMm) => adjustHair({ stubbleMm })}
          onSettle={settle}
          hint={text.growthNote}
        />
        <SliderField
          label={text.density}
          value={hair.unitsPerCm2}
          {...sliderOf(LIMITS.hair.unitsPerCm2)}
          format={(n) => text.densityUnit(densityNumber(n), areaUnit())}
          ends={text.densityEnds}
          onAdjust={(unitsPerCm2) => adjustHair({ unitsPerCm2 })}
          onSettle={settle}
        />
        <Disclosure title={text.more}>
          <SliderField
            label={text.shaft}
            value={hair.shaftDiameterMm}
            {...sliderOf(LIMITS.hair.shaftDiameterMm)}
            format={(mm) => fineLength(mm, 3)}
            onAdjust={(shaftDiameterMm) => adjustHair({ shaftDiameterMm })}
            onSettle={settle}
          />
          <SliderField
            label={text.perUnit}
            value={hair.hairsPerUnit}
            {...sliderOf(LIMITS.hair.hairsPerUnit)}
            format={(n) => written(n, 1)}
            onAdjust={(hairsPerUnit) => adjustHair({ hairsPerUnit })}
            onSettle={settle}
          />
        </Disclosure>
      </Group>
    </Step>
  );
}
