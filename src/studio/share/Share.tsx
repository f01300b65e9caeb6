import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Sheet } from '../controls/Sheet';
import { saveConsultation } from '../library/saveConsultation';
import type { SheetProps } from '../parts';
import { useConsultation } from '../stores/consultationStore';
import { written } from '../words';
import { lookHash } from './lookLink';
import styles from './Share.module.css';
import { share as text } from '../laterWords';

type Link = { readonly kind: 'made'; readonly url: string } | { readonly kind: 'failed' };
type Copying = 'idle' | 'copied' | 'byHand';

/** The address that reproduces the look on screen; null while it is made. */
function useLink(): Link | null {
  const consultation = useConsultation();
  const [link, setLink] = useState<Link | null>(null);
  useEffect(() => {
    let wanted = true;
    const { origin, pathname } = window.location;
    lookHash(consultation).then(
      (hash) => wanted && setLink({ kind: 'made', url: origin + pathname + hash }),
      () => wanted && setLink({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [consultation]);
  return link;
}

function LinkPart() {
  const link = useLink();
  const [copying, setCopying] = useState<Copying>('idle');
  const field = useRef<HTMLInputElement>(null);
  if (link?.kind === 'failed') return <Notice tone="poor">{text.linkFailed}</Notice>;
  const url = link?.url ?? '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopying('copied');
    } catch {
      field.current?.select();
      setCopying('byHand');
    }
  };
  return (
    <>
      <div className={styles.link}>
        <input
          ref={field}
          className={styles.field}
          aria-label={text.link}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
        <Button look="primary" icon="copy" disabled={url === ''} onClick={() => void copy()}>
          {text.copy}
        </Button>
        {'share' in navigator && (
          <Button
            icon="share"
            disabled={url === ''}
            // Closing the device's own sheet without sending is no failure.
            onClick={() => void navigator.share({ url }).catch(() => undefined)}
          >
            {text.send}
          </Button>
        )}
      </div>
      <div className={styles.result} role="status">
        {copying === 'copied' && <Notice tone="good">{text.copied}</Notice>}
        {copying === 'byHand' && <Notice tone="fair">{text.copyByHand}</Notice>}
      </div>
      <dl className={styles.contents}>
        <dt>{text.inside}</dt>
        <dd>{text.insideList}</dd>
        <dt>{text.outside}</dt>
        <dd>{text.outsideList}</dd>
      </dl>
      {url !== '' && <p className={styles.note}>{text.length(written(url.length))}</p>}
    </>
  );
}

/** The look as a link, the consultation as a file: with the client's details or without them. */
export default function Share({ onClose }: SheetProps) {
  const consultation = useConsultation();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Sheet title={text.title} onClose={onClose}>
      <section className={styles.part} aria-label={text.fileTitle}>
        <h3 className={styles.title}>{text.fileTitle}</h3>
        <p>{text.fileWhat}</p>
        <div className={styles.files}>
          <div className={styles.file}>
            <Button icon="export" onClick={() => setSaved(saveConsultation(consultation))}>
              {text.client}
            </Button>
            <p className={styles.note}>{text.clientWhat}</p>
          </div>
          <div className={styles.file}>
            <Button
              icon="export"
              onClick={() => setSaved(saveConsultation(consultation, 'nobody'))}
            >
              {text.nobody}
            </Button>
            <p className={styles.note}>{text.nobodyWhat}</p>
          </div>
        </div>
        <div className={styles.result} role="status">
          {saved !== null && <Notice tone="good">{text.saved(saved)}</Notice>}
        </div>
      </section>
      <section className={styles.part} aria-label={text.linkTitle}>
        <h3 className={styles.title}>{text.linkTitle}</h3>
        <p>{text.linkWhat}</p>
        <LinkPart />
      </section>
    </Sheet>
  );
}
