import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Notice } from '../controls/Notice';
import { TextField } from '../controls/TextField';
import { Toggle } from '../controls/Toggle';
import { consultationStore, useConsultation } from '../stores/consultationStore';
import { studioStore } from '../stores/studioStore';
import { outcomeFor } from '../stores/useOutcome';
import type { StepProps } from '../parts';
import { Group } from '../controls/Step';
import { backdropIds } from './backdrops';
import {
  choicesStore,
  choose,
  comparisonIds,
  formatIds,
  MOST_CAPTION,
  seriesIds,
  sizeIds,
  sizeOf,
  subjectIds,
  videoSizeIds,
  videoSizes,
  type Choices,
} from './choices';
import { clearJob, jobStore, startJob } from './exportJob';
import { JobReport } from './JobReport';
import { Preview } from './Preview';
import { exporting as text } from '../laterWords';
import styles from './export.module.css';

/** Why these choices make no file, if they do not. */
function objection({ subject, backdrop, format }: Choices): string | null {
  if (backdrop !== 'none') return null;
  if (subject === 'video') return text.videoOpaque;
  return format === 'jpeg' ? text.jpegOpaque : null;
}

const saveName = ({ subject }: Choices): string =>
  subject === 'series' || subject === 'video' ? text.save[subject] : text.save.picture;

const change = (next: Partial<Choices>): void => {
  clearJob();
  choose(next);
};

interface Props extends StepProps {
  /** Further choices of how the picture looks. */
  readonly children: ReactNode;
}

/** What to save and how, what that will be, and the button that saves it. */
export function ExportGroup({ head, children }: Props) {
  const choices = choicesStore();
  const consultation = useConsultation();
  const ready = studioStore((state) => state.pictureReady);
  const job = jobStore((state) => state.job);
  const saveButton = useRef<HTMLDivElement>(null);
  const refused = objection(choices);

  useEffect(() => saveButton.current?.querySelector('button')?.focus(), []);

  const save = () => {
    const canvas = head.current;
    if (canvas === null) return;
    // The document as it is at the click, not as it was last drawn.
    const current = consultationStore.getState().consultation;
    void startJob({
      head: canvas,
      consultation: current,
      recommendedPerCm2: outcomeFor(current).recommendation.best.densityPerCm2,
      view: studioStore.getState().view,
      choices,
    });
  };

  return (
    <>
      <Group>
        <Choice
          legend={text.subjectLegend}
          look="tiles"
          columns={3}
          value={choices.subject}
          options={subjectIds.map((id) => ({ value: id, name: text.subjects[id] }))}
          onChoose={(subject) => change({ subject })}
        />
        {choices.subject === 'comparison' && consultation.variants.length > 1 && (
          <Choice
            legend={text.comparisonLegend}
            look="bar"
            value={choices.comparison}
            options={comparisonIds.map((id) => ({ value: id, name: text.comparisons[id] }))}
            onChoose={(comparison) => change({ comparison })}
          />
        )}
        {choices.subject === 'comparison' && (
          <Toggle
            label={text.withNow}
            checked={choices.withNow}
            onChange={(withNow) => change({ withNow })}
          />
        )}
        {(choices.subject === 'comparison' || choices.subject === 'pair') && (
          <Toggle
            label={text.numbers}
            checked={choices.numbers}
            onChange={(numbers) => change({ numbers })}
          />
        )}
        {choices.subject === 'series' && (
          <Choice
            legend={text.seriesLegend}
            look="bar"
            value={choices.series}
            options={seriesIds.map((id) => ({ value: id, name: text.series[id] }))}
            onChoose={(series) => change({ series })}
          />
        )}
        {choices.subject === 'video' ? (
          <VideoSize choices={choices} />
        ) : (
          <PictureSize choices={choices} />
        )}
      </Group>
      <Preview head={head} />
      {children}
      <Group>
        {choices.subject !== 'video' && (
          <Choice
            legend={text.formatLegend}
            look="bar"
            value={choices.format}
            options={formatIds.map((id) => ({ value: id, name: text.formats[id] }))}
            onChoose={(format) => change({ format })}
          />
        )}
        <Choice
          legend={text.backdropLegend}
          look="tiles"
          columns={2}
          value={choices.backdrop}
          options={backdropIds.map((id) => ({ value: id, name: text.backdrops[id] }))}
          onChoose={(backdrop) => change({ backdrop })}
        />
        {choices.backdrop === 'brand' && <p className={styles.note}>{text.brandNote}</p>}
        <TextField
          label={text.caption}
          value={choices.caption}
          maxLength={MOST_CAPTION}
          hint={text.captionHint}
          onChange={(caption) => change({ caption })}
        />
        <p className={styles.note}>{text.label}</p>
      </Group>
      <div className={styles.foot} ref={saveButton}>
        {refused !== null && <Notice tone="fair">{refused}</Notice>}
        <Button
          look="primary"
          icon="export"
          disabled={!ready || refused !== null || job.kind === 'working'}
          onClick={save}
        >
          {saveName(choices)}
        </Button>
        {!ready && <p className={styles.note}>{text.notReady}</p>}
        <JobReport job={job} />
      </div>
    </>
  );
}

interface SizeProps {
  readonly choices: Choices;
}

function PictureSize({ choices }: SizeProps) {
  const { width, height } = sizeOf(choices.size);
  return (
    <div className={styles.sized}>
      <Choice
        legend={text.sizeLegend}
        look="tiles"
        columns={4}
        value={choices.size}
        options={sizeIds.map((id) => ({
          value: id,
          name: text.sizeNames[id],
          face: text.sizes[id],
        }))}
        onChoose={(size) => change({ size })}
      />
      <p className={styles.note}>{text.pixels(width, height)}</p>
    </div>
  );
}

function VideoSize({ choices }: SizeProps) {
  const { width, height } = videoSizes[choices.videoSize];
  return (
    <div className={styles.sized}>
      <Choice
        legend={text.sizeLegend}
        look="bar"
        value={choices.videoSize}
        options={videoSizeIds.map((id) => ({ value: id, name: text.videoSizes[id] }))}
        onChoose={(videoSize) => change({ videoSize })}
      />
      <p className={styles.note}>{text.pixels(width, height)}</p>
    </div>
  );
}
