import { useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Sheet } from '../controls/Sheet';
import type { SheetProps } from '../parts';
import { changeClinic, clinicStore, useClinic } from '../stores/clinicStore';
import { Colors } from './Colors';
import { Customs } from './Customs';
import { Identity } from './Identity';
import { Inks } from './Inks';
import { Rates } from './Rates';
import { SettingsFile } from './SettingsFile';
import styles from './clinic.module.css';
import type { Done } from './done';
import { clinic as text } from '../laterWords';

/** What belongs to the clinic and not to a client: name, colours, units, prices, inks. */
export default function ClinicSheet({ onClose }: SheetProps) {
  const clinic = useClinic();
  const unsaved = clinicStore((state) => state.unsaved);
  const [done, setDone] = useState<Done | null>(null);
  const section = { clinic, onDone: setDone };
  return (
    <Sheet
      title={text.title}
      onClose={onClose}
      actions={done && <DoneBar done={done} onOver={() => setDone(null)} />}
    >
      <p className="visually-hidden" role="status">
        {done?.sentence}
      </p>
      <p className={styles.lead}>{text.lead}</p>
      {unsaved && (
        <Notice tone="fair" announce>
          {text.unsaved}
        </Notice>
      )}
      <Identity {...section} />
      <Colors {...section} />
      <Customs {...section} />
      <Rates {...section} />
      <Inks {...section} />
      <SettingsFile {...section} />
    </Sheet>
  );
}

/** What was done last, with the way back. */
function DoneBar({ done, onOver }: { readonly done: Done; readonly onOver: () => void }) {
  const { sentence, takeBack } = done;
  return (
    <div className={styles.done}>
      <p aria-hidden="true">{sentence}</p>
      {takeBack && (
        <Button
          icon="undo"
          onClick={() => {
            changeClinic(takeBack);
            onOver();
          }}
        >
          {text.undo}
        </Button>
      )}
    </div>
  );
}
