import { consultationStore, open } from '../stores/consultationStore';
import { isUntouched } from '../stores/newConsultation';
import { newRecordId } from '../stores/recordId';
import { browserStorage } from './browserStorage';
import { systemClock } from './clock';
import { faultOf } from './faultOf';
import { createJournal } from './journal';
import type { ScreenDocument } from './ports';
import { createRecordChannel } from './recordChannel';
import type { RecordDatabase } from './recordDatabase';
import { createRecordKeeper } from './recordKeeper';
import { dismiss, notify } from './recordNotice';

const onScreen: ScreenDocument = {
  read: () => consultationStore.getState(),
  isUntouched,
  faultOf,
  show: open,
  rename: (record) => consultationStore.setState({ record }),
  subscribe: (hear) => consultationStore.subscribe(hear),
};

/** Fetched when it is first needed, with the library that it is built on. */
function fetchedOnce(fetchPart: () => Promise<RecordDatabase>): () => Promise<RecordDatabase> {
  let fetched: Promise<RecordDatabase> | null = null;
  return () => {
    const asked = (fetched ??= fetchPart());
    asked.catch(() => {
      fetched = null;
    });
    return asked;
  };
}

/** The browser's consultations. */
export const recordDatabase = fetchedOnce(async () => {
  const { createDatabase } = await import('./database');
  return createDatabase(systemClock);
});

export const recordJournal = createJournal(
  () => browserStorage('localStorage'),
  () => browserStorage('sessionStorage'),
);

export const recordChannel = createRecordChannel();

/** The one keeper of this page. Nothing of the browser is touched before it is started or asked to open. */
export const recordKeeper = createRecordKeeper({
  page: newRecordId(),
  newRecordId,
  journal: recordJournal,
  database: recordDatabase,
  // Missing where the address is not a secure one, and outside a browser.
  locks: (globalThis.navigator as Partial<Navigator> | undefined)?.locks ?? null,
  channel: recordChannel,
  clock: systemClock,
  document: onScreen,
  notices: { notify, dismiss },
  reload: () => window.location.reload(),
});

/** Keeps every change of this page, while it is on screen; returns the function that stops it. */
export function keepRecords(): () => void {
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) recordKeeper.resume();
  };
  const stop = recordKeeper.start();
  window.addEventListener('pagehide', recordKeeper.suspend);
  window.addEventListener('pageshow', show);
  return () => {
    window.removeEventListener('pagehide', recordKeeper.suspend);
    window.removeEventListener('pageshow', show);
    stop();
  };
}
