import { lightIds } from '../../consultation/document';
import { LIMITS, sliderOf } from '../../consultation/limits';
import { Choice } from '../controls/Choice';
import { SliderField } from '../controls/SliderField';
import { ExportGroup } from './ExportGroup';
import { exporting as exportText, later } from '../laterWords';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import type { StepProps } from '../parts';
import { words, written } from '../words';
import { Group, Step } from '../controls/Step';
import styles from './PictureStep.module.css';

const { picture: text } = later;

/** What leaves the studio, and the light it is seen in. */
export function PictureStep({ head }: StepProps) {
  const consultation = useConsultation();
  const { light } = consultation.view;

  return (
    <Step title={text.title} lead={exportText.lead}>
      <ExportGroup head={head}>
        <Group>
          <Choice
            legend={text.lightLegend}
            look="tiles"
            columns={3}
            value={light}
            options={lightIds.map((id) => ({ value: id, name: text.lights[id].name }))}
            onChoose={(next) => decide((c) => ({ ...c, view: { ...c.view, light: next } }))}
          />
          <p className={styles.note}>{text.lights[light].note}</p>
          {light !== 'measurement' && (
            <SliderField
              label={text.oil}
              value={consultation.view.oil}
              {...sliderOf(LIMITS.oil)}
              format={(oil) => words.units.percent(written(oil * 100))}
              ends={text.oilEnds}
              onAdjust={(oil) => adjust((c) => ({ ...c, view: { ...c.view, oil } }))}
              onSettle={settle}
            />
          )}
        </Group>
      </ExportGroup>
    </Step>
  );
}
