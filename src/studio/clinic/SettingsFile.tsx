import { useState } from 'react';
import { startingClinic } from '../../consultation/clinic';
import {
  clinicFileName,
  clinicText,
  MOST_CLINIC_BYTES,
  parseClinicText,
  tooLarge,
  type ParsedClinicFile,
} from '../../consultation/clinicFile';
import { Button } from '../controls/Button';
import { FileButton } from '../controls/FileButton';
import { Notice } from '../controls/Notice';
import { changeClinic } from '../stores/clinicStore';
import { saveFile } from '../browser/saveFile';
import { language } from '../words';
import { refusalInWords, clinic as words } from '../laterWords';
import styles from './clinic.module.css';
import type { SectionProps } from './done';

const { file: text } = words;

type Refusal = Extract<ParsedClinicFile, { ok: false }>['refusal'];

const inWords = (refusal: Refusal): string =>
  refusal.kind === 'consultation' ? text.consultation : refusalInWords(refusal);

/** The whole document as a file, out and in, and the way back to none. */
export function SettingsFile({ clinic, onDone }: SectionProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = () => {
    const name = clinicFileName(clinic);
    saveFile(new Blob([clinicText(clinic)], { type: 'application/json' }), name);
    onDone({ sentence: text.saved(name) });
  };
  const open = async (file: File) => {
    setRefusal(null);
    let parsed: ParsedClinicFile;
    try {
      parsed =
        file.size > MOST_CLINIC_BYTES
          ? tooLarge(file.size)
          : parseClinicText(await file.text());
    } catch {
      setRefusal(text.refused(file.name, text.unread));
      return;
    }
    if (!parsed.ok) {
      setRefusal(text.refused(file.name, inWords(parsed.refusal)));
      return;
    }
    const next = parsed.clinic;
    changeClinic(() => next);
    onDone({
      sentence: next.name === '' ? text.openedNameless : text.opened(next.name),
      takeBack: () => clinic,
    });
  };
  const erase = () => {
    changeClinic(() => startingClinic(navigator.languages));
    onDone({ sentence: text.erased, takeBack: () => clinic });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.row}>
        <Button icon="export" onClick={save}>
          {text.save}
        </Button>
        <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
          {text.open}
        </FileButton>
        <Button look="quiet" onClick={erase}>
          {text.erase}
        </Button>
      </div>
      {clinic.language !== language && (
        <div className={styles.row}>
          <p className={styles.lead}>{text.otherLanguage}</p>
          <Button icon="again" onClick={() => window.location.reload()}>
            {text.reload}
          </Button>
        </div>
      )}
      <div className={styles.refusal} role="alert">
        {refusal !== null && <Notice tone="poor">{refusal}</Notice>}
      </div>
    </section>
  );
}
