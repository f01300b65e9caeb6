import type { Refusal } from '../../consultation/refusal';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { consultationStore } from '../stores/consultationStore';
import { takeOver } from '../records/currentRecord';
import { hush, type KeepNotice as Saying } from '../records/recordNotice';
import { openSheet } from '../stores/studioStore';
import { words } from '../words';
import { refusalInWords, notices as text } from '../laterWords';
import styles from './KeepNotice.module.css';
import { saveConsultation } from './saveConsultation';

const linkReason = (refusal: Refusal): string =>
  refusal.kind === 'foreign' ? text.linkBroken : refusalInWords(refusal);

function sentence(notice: Saying): string {
  switch (notice.kind) {
    case 'notKept':
      return text[notice.why];
    case 'setAside':
      return text.setAside(refusalInWords(notice.refusal));
    case 'opened':
      return notice.from === 'link' ? text.openedLink : text.openedFile(notice.count);
    case 'fileRefused':
      return text.fileRefused(notice.name, refusalInWords(notice.refusal));
    case 'linkRefused':
      return text.linkRefused(linkReason(notice.refusal));
    case 'partMissing':
      return words.failure.part;
    default:
      return text[notice.kind];
  }
}

function showList(): void {
  hush();
  openSheet('library');
}

function WayOut({ kind }: { readonly kind: Saying['kind'] }) {
  if (kind === 'notKept') {
    return (
      <Button
        icon="export"
        onClick={() => saveConsultation(consultationStore.getState().consultation)}
      >
        {text.saveFile}
      </Button>
    );
  }
  if (kind === 'elsewhere') return <Button onClick={takeOver}>{text.takeOver}</Button>;
  if (kind === 'setAside' || kind === 'copied' || kind === 'opened') {
    return (
      <Button icon="folder" onClick={showList}>
        {text.showList}
      </Button>
    );
  }
  return null;
}

const calm: readonly Saying['kind'][] = ['opened', 'erased'];

/** What the keeping has to say, in a corner that hides nothing. Fetched when there is something. */
export default function KeepNotice({ notice }: { readonly notice: Saying }) {
  const tone = calm.includes(notice.kind) ? 'good' : 'fair';
  return (
    <div className={styles.corner} data-tone={tone}>
      <Notice tone={tone} announce>
        {sentence(notice)}
      </Notice>
      <div className={styles.ways}>
        <WayOut kind={notice.kind} />
        <Button look="quiet" onClick={() => hush()}>
          {text.dismiss}
        </Button>
      </div>
    </div>
  );
}
