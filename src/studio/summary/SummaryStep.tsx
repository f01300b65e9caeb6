import { displayColor, type Lab } from '@stipple/color';
import { Button } from '../controls/Button';
import { Icon } from '../drawings/Icon';
import { ColorStrip } from '../controls/ColorStrip';
import { Group, Step } from '../controls/Step';
import { openSheet, showStep } from '../stores/studioStore';
import { outcomeFor, useSettledConsultation, useShownCensus } from '../stores/derived';
import { words, useUnits } from '../words';
import { later, summary as text } from '../laterWords';
import { estimatesOf } from './estimates';
import { summaryLines, type SummaryLine } from './summaryLines';
import styles from './SummaryStep.module.css';

const hexOf = (lab: Lab) => displayColor(lab).hex;

/** The whole consultation on one page; every line leads to the step that decides it. */
export function SummaryStep() {
  useUnits();
  const consultation = useSettledConsultation();
  const outcome = outcomeFor(consultation);
  const census = useShownCensus();
  const lines = summaryLines(consultation, outcome, census);
  const { patches } = later.ink;
  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <div className={styles.onward}>
          <Button icon="plan" onClick={() => openSheet('plan')}>
            {words.top.plan}
          </Button>
        </div>
        <ColorStrip
          patches={[
            { name: patches.skin, color: hexOf(outcome.skin.lab) },
            { name: patches.zone, color: hexOf(outcome.chosen.zone) },
            { name: patches.target, color: hexOf(outcome.target) },
          ]}
        />
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      </Group>
      <Group>
        <section aria-labelledby="estimates">
          <h3 className={styles.subtitle} id="estimates">
            {text.estimatesTitle}
          </h3>
          <ul className={styles.estimates}>
            {estimatesOf(consultation, outcome).map((id) => (
              <li key={id}>{text.estimates[id]}</li>
            ))}
          </ul>
          <p className={styles.promise}>{text.promise}</p>
        </section>
        <div className={styles.onward} role="group" aria-label={text.onward}>
          <Button icon="plan" onClick={() => openSheet('plan')}>
            {words.top.plan}
          </Button>
          <Button icon="compare" onClick={() => showStep('compare')}>
            {words.steps.compare}
          </Button>
        </div>
      </Group>
    </Step>
  );
}

function Line({ line }: { readonly line: SummaryLine }) {
  const { id, step, main, details, attention } = line;
  return (
    <button
      type="button"
      className={styles.line}
      data-attention={attention}
      data-line={id}
      onClick={() => showStep(step)}
    >
      <Icon name={step} />
      <span className={styles.said}>
        <span className={styles.about}>{text.lines[id]}</span>{' '}
        <span className={styles.main}>{main}</span>{' '}
        {details.map((detail) => (
          <span key={detail} className={styles.detail}>
            {detail}{' '}
          </span>
        ))}
      </span>
      <span className={styles.jump}>
        <Icon name="next" />
      </span>
    </button>
  );
}
