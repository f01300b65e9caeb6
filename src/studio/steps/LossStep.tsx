import { lossPatternIds, type LossPatternId } from '../../anatomy/lossPattern';
import { Choice } from '../controls/Choice';
import { Notice } from '../controls/Notice';
import { PatternIcon } from '../drawings/PatternIcon';
import { decide, useConsultation } from '../store/consultationStore';
import { words } from '../words';
import { HeadGroup } from './HeadGroup';
import { ScarGroup } from './ScarGroup';
import { Group, Step } from './Step';
import styles from './LossStep.module.css';

const { loss: text } = words;

const families = [
  { name: text.families.norwood, matches: (id: LossPatternId) => id.startsWith('norwood') },
  { name: text.families.ludwig, matches: (id: LossPatternId) => id.startsWith('ludwig') },
  {
    name: text.families.other,
    matches: (id: LossPatternId) => id === 'areata' || id === 'totalis',
  },
];

/** Where hair is lost today. */
export function LossStep() {
  const { loss } = useConsultation();
  return (
    <Step title={text.title} lead={text.lead}>
      {families.map(({ name, matches }) => (
        <Group key={name}>
          <Choice
            legend={name}
            look="tiles"
            columns={4}
            value={loss.pattern}
            options={lossPatternIds.filter(matches).map((id) => ({
              value: id,
              name: text.patternNames[id],
              face: (
                <>
                  <PatternIcon pattern={id} />
                  {text.patterns[id]}
                </>
              ),
            }))}
            onChoose={(pattern) => decide((c) => ({ ...c, loss: { ...c.loss, pattern } }))}
          />
        </Group>
      ))}
      {loss.pattern.startsWith('ludwig') && <Notice tone="plain">{text.clipped}</Notice>}
      <ScarGroup />
      <HeadGroup />
      <p className={styles.note}>{text.areaNote}</p>
    </Step>
  );
}
