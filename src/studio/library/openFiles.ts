import { MOST_FILE_BYTES, parseFileText, tooLarge } from '../../consultation/consultationFile';
import type { Parsed } from '../../consultation/parseConsultation';
import { open } from '../stores/consultationStore';
import { faultOf } from '../records/faultOf';
import { notify } from '../records/recordNotice';

async function parseFile(file: File): Promise<Parsed> {
  if (file.size > MOST_FILE_BYTES) return tooLarge(file.size);
  const parsed = parseFileText(await file.text());
  const refusal = parsed.ok ? faultOf(parsed.consultation) : null;
  return refusal === null ? parsed : { ok: false, refusal };
}

/**
 * Opens each file as a new consultation; the last good one stays on screen, the others are in the list. Says what was
 * opened, or why the first that was refused was.
 * @returns how many were opened
 */
export async function openFiles(files: readonly File[]): Promise<number> {
  let count = 0;
  let refused: Parameters<typeof notify>[0] | null = null;
  for (const file of files) {
    // A folder, or a file that was moved away meanwhile, cannot be read.
    const parsed = await parseFile(file).catch((): Parsed => ({
      ok: false,
      refusal: { kind: 'foreign' },
    }));
    if (parsed.ok) {
      open(parsed.consultation);
      count++;
    } else refused ??= { kind: 'fileRefused', name: file.name, refusal: parsed.refusal };
  }
  if (refused !== null) notify(refused);
  else if (count > 0) notify({ kind: 'opened', from: 'file', count });
  return count;
}

/** Asks for files with the browser's own dialog; must be called from a press of a button. */
export function chooseFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.stipple,application/json,.json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
