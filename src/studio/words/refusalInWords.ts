import type { Refusal } from '../../consultation/refusal';
import { inLanguage } from './language';
import { written } from './format';

const en = {
  foreign: 'This is not a Stipple document. Choose a file that Stipple saved.',
  newer: (format: number, reads: number) =>
    `It was saved by a newer Stipple (format ${format}; this one reads up to ${reads}). Reload the page to update, then open it again.`,
  tooLarge: (megabytes: string, most: string) =>
    `It is ${megabytes} MB large; nothing that Stipple saves is larger than ${most} MB. Choose a file that Stipple saved.`,
  damaged: (where: string, detail: string) =>
    `It is damaged${where === '' ? '' : ` at “${where}”`} (${detail}). Open another copy, or start a new one.`,
};

const es: typeof en = {
  foreign: 'Este no es un documento de Stipple. Elija un archivo guardado con Stipple.',
  newer: (format, reads) =>
    `Lo guardó un Stipple más reciente (formato ${format}; este lee hasta el ${reads}). Recargue la página para actualizar y ábralo de nuevo.`,
  tooLarge: (megabytes, most) =>
    `Ocupa ${megabytes} MB; nada de lo que Stipple guarda ocupa más de ${most} MB. Elija un archivo guardado con Stipple.`,
  damaged: (where, detail) =>
    `Está dañado${where === '' ? '' : ` en «${where}»`} (detalle técnico: ${detail}). Abra otra copia o empiece uno nuevo.`,
};

const text = inLanguage({ en, es });
const bytesPerMegabyte = 1_000_000;

/** Cause and way out of a refusal, in the page's language. */
export function refusalInWords(refusal: Refusal): string {
  if (refusal.kind === 'foreign') return text.foreign;
  if (refusal.kind === 'newer') return text.newer(refusal.format, refusal.reads);
  if (refusal.kind === 'damaged') return text.damaged(refusal.where, refusal.detail);
  return text.tooLarge(
    written(refusal.bytes / bytesPerMegabyte, 1),
    written(refusal.most / bytesPerMegabyte),
  );
}
