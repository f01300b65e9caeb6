import {
  screeningAnswerIds,
  screeningIds,
  type Screening,
  type ScreeningAnswer,
  type ScreeningId,
} from '../../consultation/screening';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Group, Step } from '../controls/Step';
import { decide, useConsultation } from '../stores/consultationStore';
import { asked, guidance, guidanceSources, noneOfTheOthers } from './guidance';
import { screening as text } from '../laterWords';
import styles from './ScreeningStep.module.css';

const decideScreening = (change: (current: Screening) => Screening) =>
  decide((c) => ({ ...c, screening: change(c.screening) }));

const half = Math.ceil(screeningIds.length / 2);
const columns = [screeningIds.slice(0, half), screeningIds.slice(half)] as const;

/** What to ask about the client's health before planning: a prompt, never a clearance. */
export function ScreeningStep() {
  const { screening } = useConsultation();
  const { unanswered } = asked(screening);
  const untouched = unanswered.length === screeningIds.length;
  return (
    <Step title={text.title} lead={text.lead(screeningIds.length)}>
      <div className={styles.wide}>
        <Notice tone="plain">{text.notClearance}</Notice>
        <NoneOfThem untouched={untouched} unanswered={unanswered.length} />
      </div>
      {columns.map((ids) => (
        <Group key={ids[0]}>
          {ids.map((id) => (
            <Question key={id} id={id} answer={screening[id] ?? null} />
          ))}
        </Group>
      ))}
      <div className={styles.wide}>
        {!untouched && <NoneOfThem untouched={false} unanswered={unanswered.length} />}
        <Result screening={screening} />
        <p className={styles.note}>{text.privacy}</p>
        <Disclosure title={text.sources}>
          <p>{text.gradeS}</p>
          <p>{text.gradeK}</p>
          <p>{text.pages(guidanceSources.join(', '))}</p>
        </Disclosure>
      </div>
    </Step>
  );
}

/** One tap for everything that nobody asked about one by one; the way back to the start when all is answered. */
function NoneOfThem(props: { readonly untouched: boolean; readonly unanswered: number }) {
  const { untouched, unanswered } = props;
  return (
    <div className={styles.none}>
      {unanswered > 0 ? (
        <Button icon="check" onClick={() => decideScreening(noneOfTheOthers)}>
          {untouched ? text.none : text.noneOfOthers}
        </Button>
      ) : (
        <Button look="quiet" icon="again" onClick={() => decideScreening(() => ({}))}>
          {text.clear}
        </Button>
      )}
      <span className={styles.progress}>
        {text.progress(screeningIds.length - unanswered, screeningIds.length)}
      </span>
    </div>
  );
}

function Question(props: {
  readonly id: ScreeningId;
  readonly answer: ScreeningAnswer | null;
}) {
  const { id, answer } = props;
  const { usually, grade } = guidance[id];
  return (
    <div className={styles.question} data-answer={answer}>
      <Choice
        legend={text.names[id]}
        look="bar"
        value={answer}
        options={screeningAnswerIds.map((each) => ({ value: each, name: text.answers[each] }))}
        onChoose={(next) => decideScreening((current) => ({ ...current, [id]: next }))}
      />
      {(answer === 'yes' || answer === 'unsure') && (
        <Notice tone="fair">
          <p className={styles.usually}>{text.usually[usually]}</p>
          {answer === 'unsure' && <p>{text.unsure}</p>}
          <p>{text.means[id]}</p>
          <p className={styles.grade}>{text.grade(grade)}</p>
        </Notice>
      )}
    </div>
  );
}

/** What came of the questions, and that it is no clearance. Read out as it changes. */
function Result({ screening }: { readonly screening: Screening }) {
  const { toDiscuss, unanswered } = asked(screening);
  return (
    <div aria-live="polite">
      {toDiscuss.length > 0 && (
        <Notice tone="fair">
          <p>{text.toDiscuss(toDiscuss.length)}</p>
          <ul className={styles.list}>
            {toDiscuss.map((id) => (
              <li key={id}>{text.short[id]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {toDiscuss.length === 0 && unanswered.length === 0 && (
        <Notice tone="plain">
          <p className={styles.usually}>{text.nothingNamed}</p>
          <p>{text.nothingNamedIsNoClearance}</p>
        </Notice>
      )}
    </div>
  );
}
