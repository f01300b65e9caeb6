import { Tabs } from '@base-ui/react/tabs';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Schedule } from '../../consultation/aftercareCalendar';
import { planOf } from '../../consultation/plan';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Sheet } from '../controls/Sheet';
import type { SheetProps } from '../parts';
import { saveFile } from '../browser/saveFile';
import { useClinic } from '../stores/clinicStore';
import { outcomeFor, useSettledConsultation } from '../stores/useOutcome';
import { language, words } from '../words';
import { PlanControls } from './PlanControls';
import { PlanPage } from './PlanPage';
import { logoForPaper } from './clinicLogo';
import { planCalendar } from './planCalendar';
import { planChoices } from './planChoices';
import { audienceIds, planDocument, type AudienceId } from './planDocument';
import { PICTURE_SIZE, type PlanPicture } from './planPictures';
import { useCountedHead } from './useCountedHead';
import { usePlanPictures, type PicturesState } from './usePlanPictures';
import { plan as text } from '../laterWords';
import styles from './PlanSheet.module.css';
import './print.css';

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly sentence: string }
  | { readonly kind: 'failed' };

/** Random without a secure context too: a folder opened from a stick has none. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(3)).reduce((id, n) => id + n.toString(36), '');
}

const isAudience = (value: unknown): value is AudienceId =>
  audienceIds.some((id) => id === value);

/** The plan for the client and for the artist: on screen, printed, as a PDF, and as days in a calendar. */
export default function PlanSheet({ head, onClose }: SheetProps) {
  const consultation = useSettledConsultation();
  const outcome = outcomeFor(consultation);
  const clinic = useClinic();
  const { first, intervalDays, paper } = planChoices();
  const [audience, setAudience] = useState<AudienceId>('client');
  const [named, setNamed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const counted = useCountedHead(consultation, attempt);
  const drawing = usePlanPictures(head, consultation, { audience, attempt });

  const { sessions } = consultation.treatment;
  const schedule: Schedule | null = first === null ? null : { first, sessions, intervalDays };
  const dated = first === null ? '' : `-${first}`;
  const label = consultation.subject.label.trim();
  const numbers = useMemo(
    () =>
      counted === null || counted === 'failed'
        ? null
        : planOf(outcome, counted.count, clinic.rates),
    [counted, outcome, clinic.rates],
  );
  const plan =
    counted === null || counted === 'failed' || numbers === null
      ? null
      : planDocument(
          audience,
          {
            consultation,
            outcome,
            schedule,
            plan: numbers,
            rates: clinic.rates,
            objectionsToLine: counted.objectionsToLine,
          },
          { clinic, label: named && label !== '' ? label : null },
        );
  const pictures = picturesOf(drawing);

  const savePdf = async () => {
    if (plan === null) return;
    setSaving({ kind: 'writing' });
    try {
      const { planPdf } = await import('./planPdf');
      const content = planPdf({
        document: plan,
        pictures: await Promise.all((pictures ?? []).map(forPdf)),
        logo: clinic.logo === null ? null : await logoForPaper(clinic.logo),
        paper,
        language,
      });
      const name = `stipple-${text.file[audience]}${dated}.pdf`;
      saveFile(content, name);
      setSaving({ kind: 'saved', sentence: text.progress.saved(name) });
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  const saveCalendar = () => {
    if (schedule === null) return;
    const made = { planId: randomId(), madeAt: Date.now() };
    const content = planCalendar(schedule, clinic.name, made);
    const name = `stipple-${text.file.calendar}${dated}.ics`;
    saveFile(new Blob([content], { type: 'text/calendar;charset=utf-8' }), name);
    setSaving({ kind: 'saved', sentence: text.progress.calendarSaved(name) });
  };

  const busy = saving.kind === 'writing';
  const page = plan && <PlanPage plan={plan} pictures={pictures} logo={clinic.logo} />;
  return (
    <Sheet
      title={text.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <div className={styles.status} aria-live="polite">
            <Status saving={saving} drawing={drawing} counting={counted === null} />
          </div>
          <Button
            disabled={schedule === null}
            onClick={saveCalendar}
            {...(schedule === null ? { title: text.controls.firstOpen } : {})}
          >
            {text.actions.calendar}
          </Button>
          <Button disabled={plan === null} onClick={() => window.print()}>
            {text.actions.print}
          </Button>
          <Button
            look="primary"
            icon="export"
            disabled={plan === null || pictures === null || busy}
            onClick={() => void savePdf()}
          >
            {busy ? text.actions.writing : text.actions.pdf}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{text.lead}</p>
      <Tabs.Root
        value={audience}
        onValueChange={(value: unknown) => {
          if (isAudience(value)) setAudience(value);
          setSaving({ kind: 'idle' });
        }}
      >
        <Tabs.List className={styles.tabs}>
          {audienceIds.map((id) => (
            <Tabs.Tab key={id} value={id} className={styles.tab}>
              {text.audiences[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <PlanControls label={label} named={named} onNamed={setNamed} />
        <Trouble
          drawing={drawing}
          counting={counted}
          onRetry={() => setAttempt((n) => n + 1)}
        />
        {audienceIds.map((id) => (
          <Tabs.Panel key={id} value={id} className={styles.panel}>
            {page ?? (counted === null && <div className={styles.awaited} />)}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      {page && createPortal(<div className="plan-print">{page}</div>, document.body)}
    </Sheet>
  );
}

/** null while they are awaited; none where there will be none. */
function picturesOf(drawing: PicturesState): readonly PlanPicture[] | null {
  if (drawing.kind === 'drawn') return drawing.pictures;
  return drawing.kind === 'drawing' ? null : [];
}

async function forPdf({ blob, caption }: PlanPicture) {
  return { ...PICTURE_SIZE, caption, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

interface StatusProps {
  readonly saving: Saving;
  readonly drawing: PicturesState;
  readonly counting: boolean;
}

/** What is going on, in one line beside the buttons. */
function Status({ saving, drawing, counting }: StatusProps) {
  const { progress, actions } = text;
  if (saving.kind === 'writing') return <p>{actions.writing}</p>;
  if (saving.kind === 'failed') return <Notice tone="poor">{progress.noPdf}</Notice>;
  if (counting) return <p>{progress.counting}</p>;
  if (drawing.kind === 'drawing') {
    return <p>{progress.drawing(drawing.number, drawing.of)}</p>;
  }
  if (drawing.kind === 'waiting') return <p>{progress.waiting}</p>;
  return saving.kind === 'saved' ? <p>{saving.sentence}</p> : null;
}

interface TroubleProps {
  readonly drawing: PicturesState;
  readonly counting: 'failed' | object | null;
  readonly onRetry: () => void;
}

/** What the plan has to do without, why, and the way out. */
function Trouble({ drawing, counting, onRetry }: TroubleProps) {
  const { progress } = text;
  const again = (
    <Button icon="again" onClick={onRetry}>
      {words.common.retry}
    </Button>
  );
  if (counting === 'failed') {
    return (
      <Notice tone="poor" announce>
        <p>{progress.noCount}</p>
        {again}
      </Notice>
    );
  }
  if (drawing.kind === 'none') return <Notice tone="fair">{progress.noWebGl}</Notice>;
  if (drawing.kind !== 'failed') return null;
  return (
    <Notice tone="fair" announce>
      <p>{progress.noPictures}</p>
      {again}
    </Notice>
  );
}
