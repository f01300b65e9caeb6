import { defaultConsultation } from '../../../../src/consultation/defaults';
import type { Consultation } from '../../../../src/consultation/document';
import { createJournal } from '../../../../src/studio/records/journal';
import type { ScreenDocument, ScreenState } from '../../../../src/studio/records/ports';
import {
  createRecordKeeper,
  type RecordKeeper,
} from '../../../../src/studio/records/recordKeeper';
import type { RecordNotice } from '../../../../src/studio/records/recordNotice';
import type { VersionMarks } from '../../../../src/studio/records/recordVersion';
import type { FakeBrowser } from './fakeBrowser';

/** The studio of a page: its document with undo, and its keeper. */
export interface FakePage {
  readonly name: string;
  readonly session: Map<string, string>;
  readonly keeper: RecordKeeper;
  readonly notices: RecordNotice[];
  readonly label: () => string;
  readonly edit: (label: string) => void;
  readonly undo: () => void;
  readonly beginNew: () => void;
  readonly start: () => void;
  /** How often it wanted to be opened anew. */
  readonly reloads: () => number;
}

/** Every change in the order of its making: what it was made on top of, and what it says. */
export class History {
  private readonly changes = new Map<string, { before: string; label: string }>();
  private readonly acknowledged = new Set<string>();

  static nameOf({ writer, changedAt }: Pick<VersionMarks, 'writer' | 'changedAt'>): string {
    return `${writer}@${changedAt}`;
  }

  note(before: VersionMarks, after: VersionMarks, label: string): void {
    this.changes.set(History.nameOf(after), { before: History.nameOf(before), label });
  }

  /** It was said to be kept: from now on it may not be lost. */
  acknowledge(version: VersionMarks): void {
    if (this.changes.has(History.nameOf(version))) {
      this.acknowledged.add(History.nameOf(version));
    }
  }

  /** Whoever keeps these versions keeps these changes. */
  changesIn(versions: readonly VersionMarks[]): ReadonlySet<string> {
    const kept = new Set<string>();
    for (const version of versions) {
      let name: string | undefined = History.nameOf(version);
      while (name !== undefined && !kept.has(name)) {
        kept.add(name);
        name = this.changes.get(name)?.before;
      }
    }
    return kept;
  }

  /** What a killed browser could not have written to the disk is not asked for. */
  forgive(kept: ReadonlySet<string>): void {
    for (const name of this.acknowledged) if (!kept.has(name)) this.acknowledged.delete(name);
  }

  lostFrom(versions: readonly VersionMarks[]): readonly string[] {
    const kept = this.changesIn(versions);
    return [...this.acknowledged].filter((name) => !kept.has(name));
  }

  labelOf(version: VersionMarks): string | undefined {
    return this.changes.get(History.nameOf(version))?.label;
  }
}

export function openPage(
  browser: FakeBrowser,
  name: string,
  session: Map<string, string>,
  withLocks = true,
): FakePage {
  const untouched = new WeakSet<Consultation>();
  const fresh = (): Consultation => {
    const consultation = { ...defaultConsultation };
    untouched.add(consultation);
    return consultation;
  };
  let ids = 0;
  let reloads = 0;
  const newRecordId = (): string => `${name}-r${++ids}`;
  let state: ScreenState = { consultation: fresh(), record: newRecordId() };
  let past: Consultation[] = [];
  let hears: ((now: ScreenState, before: ScreenState) => void)[] = [];
  const set = (next: Partial<ScreenState>): void => {
    const before = state;
    state = { ...state, ...next };
    for (const hear of hears) hear(state, before);
  };
  const document: ScreenDocument = {
    read: () => state,
    isUntouched: (consultation) => untouched.has(consultation),
    faultOf: () => null,
    show: (consultation, record) => {
      past = [];
      set({ consultation, record });
    },
    rename: (record) => set({ record }),
    subscribe: (hear) => {
      hears = [...hears, hear];
      return () => {
        hears = hears.filter((other) => other !== hear);
      };
    },
  };
  const ports = browser.portsOf(name, session);
  const notices: RecordNotice[] = [];
  const keeper = createRecordKeeper({
    page: name,
    newRecordId,
    journal: createJournal(
      () => ports.local,
      () => ports.own,
    ),
    database: () => Promise.resolve(ports.database),
    locks: withLocks ? ports.locks : null,
    channel: ports.channel,
    clock: ports.clock,
    document,
    notices: { notify: (notice) => notices.push(notice), dismiss: () => undefined },
    reload: () => {
      reloads += 1;
    },
  });
  return {
    name,
    session,
    keeper,
    notices,
    label: () => state.consultation.subject.label,
    edit: (label) => {
      past.push(state.consultation);
      set({ consultation: { ...state.consultation, subject: { label } } });
    },
    undo: () => {
      const consultation = past.pop();
      if (consultation !== undefined) set({ consultation });
    },
    beginNew: () => document.show(fresh(), newRecordId()),
    start: () => {
      keeper.openLast();
      keeper.start();
    },
    reloads: () => reloads,
  };
}
