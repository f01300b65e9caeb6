import type { refusals as english } from '../en/refusals';

export const refusals: typeof english = {
  foreign: 'Este no es un documento de Stipple. Elija un archivo guardado con Stipple.',
  newer: (format, reads) =>
    `Lo guardó un Stipple más reciente (formato ${format}; este lee hasta el ${reads}). Recargue la página para actualizar y ábralo de nuevo.`,
  tooLarge: (megabytes, most) =>
    `Ocupa ${megabytes} MB; nada de lo que Stipple guarda ocupa más de ${most} MB. Elija un archivo guardado con Stipple.`,
  damaged: (where, detail) =>
    `Está dañado${where === '' ? '' : ` en «${where}»`} (detalle técnico: ${detail}). Abra otra copia o empiece uno nuevo.`,
};
