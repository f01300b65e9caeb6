import { useState } from 'react';
import { Button } from '../controls/Button';
import { useFileDrop } from '../controls/useFileDrop';
import { FileButton } from '../controls/FileButton';
import { Notice } from '../controls/Notice';
import { changeClinic } from '../stores/clinicStore';
import { written } from '../words';
import styles from './clinic.module.css';
import type { Done } from './done';
import { MOST_LOGO_BYTES, readLogo, type LogoRefusal } from './logo';
import { clinic as words } from '../laterWords';

const { identity: text } = words;

function inWords(refusal: LogoRefusal): string {
  return refusal === 'large'
    ? text.refusal.large(written(MOST_LOGO_BYTES / 1_000_000))
    : text.refusal[refusal];
}

const keep = (logo: string | null) => changeClinic((clinic) => ({ ...clinic, logo }));

interface Props {
  readonly logo: string | null;
  readonly onDone: (done: Done) => void;
}

/** The clinic's logo: a picture that is chosen or dropped. */
export function Logo({ logo, onDone }: Props) {
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = async (file: Blob) => {
    setReading(true);
    setRefusal(null);
    const read = await readLogo(file);
    setReading(false);
    if (read.ok) keep(read.address);
    else setRefusal(inWords(read.refusal));
  };
  const remove = () => {
    keep(null);
    onDone({ sentence: text.removed, takeBack: (clinic) => ({ ...clinic, logo }) });
  };

  const drop = useFileDrop((file) => void take(file));

  return (
    <fieldset>
      <legend className={styles.legend}>{text.logo}</legend>
      <div className={styles.drop} {...drop}>
        {logo !== null && <img className={styles.logo} src={logo} alt={text.shown} />}
        <div className={styles.dropText}>
          <p className={styles.note}>{reading ? text.reading : text.logoHint}</p>
          <div className={styles.row}>
            <FileButton
              accept="image/png,image/jpeg,image/webp"
              disabled={reading}
              onFile={(file) => void take(file)}
            >
              {logo === null ? text.choose : text.replace}
            </FileButton>
            {logo !== null && (
              <Button look="quiet" icon="close" onClick={remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </div>
      </div>
      <div className={styles.below} role="alert">
        {refusal !== null && <Notice tone="poor">{refusal}</Notice>}
      </div>
    </fieldset>
  );
}
