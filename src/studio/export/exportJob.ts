import { create } from 'zustand';
import { fileFor, type Wanted } from './jobs';
import { saveFile } from '../browser/saveFile';

export type Failure = 'drawing' | 'type' | 'video';

export type JobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly fraction: number; readonly doing: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The one file that is being made; it goes on while another step is open. */
export const jobStore = create<{ readonly job: JobState }>()(() => ({ job: { kind: 'idle' } }));

const show = (job: JobState): void => jobStore.setState({ job });

let current: AbortController | null = null;

async function failureOf(error: unknown): Promise<Failure> {
  const { NoVideoEncoder } = await import('../../picture');
  if (error instanceof NoVideoEncoder) return 'video';
  return error instanceof Error && error.message.includes('cannot write') ? 'type' : 'drawing';
}

/** Makes a file and hands it to the browser's downloads. One at a time. */
export async function startJob(wanted: Omit<Wanted, 'onProgress' | 'signal'>): Promise<void> {
  if (current) return;
  const controller = new AbortController();
  current = controller;
  show({ kind: 'working', fraction: 0, doing: '' });
  try {
    const { file, name } = await fileFor({
      ...wanted,
      onProgress(fraction, doing) {
        if (!controller.signal.aborted) show({ kind: 'working', fraction, doing });
      },
      signal: controller.signal,
    });
    controller.signal.throwIfAborted();
    saveFile(file, name);
    show({ kind: 'saved', name });
  } catch (error) {
    if (controller.signal.aborted) return;
    show({ kind: 'failed', failure: await failureOf(error) });
  } finally {
    if (current === controller) current = null;
  }
}

/** Gives the file up at once; nothing is saved. */
export function cancelJob(): void {
  current?.abort();
  current = null;
  show({ kind: 'cancelled' });
}

/** What was said about the last file no longer holds. */
export function clearJob(): void {
  if (!current) show({ kind: 'idle' });
}
