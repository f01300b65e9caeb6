import {
  fileName,
  fileText,
  FILE_TYPE,
  withoutClient,
} from '../../consultation/consultationFile';
import type { Consultation } from '../../consultation/document';
import { saveFile } from '../browser/saveFile';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day here, as 2026-11-22. */
function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Hands a consultation to the browser's downloads, the client's details with it or left out; answers its name. */
export function saveConsultation(
  consultation: Consultation,
  whose: 'client' | 'nobody' = 'client',
): string {
  const content = whose === 'client' ? consultation : withoutClient(consultation);
  const name = fileName(dayOf(Date.now()), content.subject.label);
  saveFile(new Blob([fileText(content)], { type: FILE_TYPE }), name);
  return name;
}
