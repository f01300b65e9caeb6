import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { cancelJob, type Failure, type JobState } from './exportJob';
import { exporting as text } from '../laterWords';
import styles from './export.module.css';

const failures: Readonly<Record<Failure, string>> = {
  drawing: text.failed,
  type: text.noType,
  video: text.noVideo,
};

/** How far the file is, with a way to give it up, and what became of it. */
export function JobReport({ job }: { readonly job: JobState }) {
  return (
    <>
      {job.kind === 'working' && (
        <div className={styles.working}>
          <div className={styles.doing}>
            <span>{job.doing === '' ? text.working.picture : job.doing}</span>
            <span>{text.percent(Math.round(job.fraction * 100))}</span>
          </div>
          <progress
            className={styles.progress}
            value={job.fraction}
            aria-label={text.working.picture}
          />
          <Button icon="close" onClick={cancelJob}>
            {text.cancel}
          </Button>
        </div>
      )}
      <div aria-live="polite" className={styles.result}>
        {job.kind === 'saved' && <Notice tone="good">{text.saved(job.name)}</Notice>}
        {job.kind === 'cancelled' && <Notice tone="plain">{text.cancelled}</Notice>}
        {job.kind === 'failed' && <Notice tone="poor">{failures[job.failure]}</Notice>}
      </div>
    </>
  );
}
