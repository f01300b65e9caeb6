import { inLanguage } from '../words';

const en = {
  dismiss: 'Dismiss',
  saveFile: 'Save as a file',
  showList: 'Show the list',
  takeOver: 'Go on here',
  full: 'There is no room left to save in this browser. You can go on; save this consultation as a file before you close the page, then free some space on the device.',
  denied:
    'This browser does not let Stipple save here (often a private window). You can go on, but all of it is gone when the page is closed. Save the consultation as a file.',
  journalOnly:
    'The list of consultations does not answer in this browser. What is on screen is kept all the same. Close other tabs of Stipple and reload; to be safe, save this consultation as a file.',
  late: 'This browser has no room left, or no permission, to save each change at once. Changes are still kept, a second later: wait that long before you close the page, or save this consultation as a file.',
  setAside: (reason: string) =>
    `The last consultation could not be opened and was set aside; nothing of it is lost. ${reason} It is in the list, where it can be saved as a file.`,
  elsewhere:
    'This consultation is open in another tab or window. Changes made here are kept as a copy, so that neither overwrites the other.',
  copied:
    'This consultation is open in another tab or window, so your changes are now kept as a copy. Both are in the list.',
  openedFile: (count: number) =>
    count === 1
      ? 'Opened from a file. What was on screen before is in the list.'
      : `${count} consultations opened from files. All are in the list.`,
  openedLink: 'Opened from a link, as a new consultation. What was here before is in the list.',
  fileRefused: (name: string, reason: string) => `“${name}” was not opened. ${reason}`,
  linkRefused: (reason: string) => `The link was not opened. ${reason}`,
  linkBroken:
    'It is not complete: part of it was lost on the way. Ask for it again, as a file if need be.',
  erased: 'Everything that Stipple kept on this device is erased.',
  drop: 'Drop it here to open it',
  dropMore: 'A consultation saved by Stipple. The present one stays in the list.',
};

const es: typeof en = {
  dismiss: 'Descartar',
  saveFile: 'Guardar como archivo',
  showList: 'Ver la lista',
  takeOver: 'Seguir aquí',
  full: 'Ya no hay espacio para guardar en este navegador. Puede seguir; guarde esta consulta como archivo antes de cerrar la página y libere espacio en el dispositivo.',
  denied:
    'Este navegador no permite que Stipple guarde aquí (suele ser una ventana privada). Puede seguir, pero todo se pierde al cerrar la página. Guarde la consulta como archivo.',
  journalOnly:
    'La lista de consultas no responde en este navegador. Lo que está en pantalla se guarda igualmente. Cierre otras pestañas de Stipple y recargue; para mayor seguridad, guarde esta consulta como archivo.',
  late: 'Este navegador ya no tiene espacio, o permiso, para guardar cada cambio al instante. Los cambios se siguen guardando, un segundo después: espere ese tiempo antes de cerrar la página, o guarde esta consulta como archivo.',
  setAside: (reason) =>
    `La última consulta no se pudo abrir y se apartó; no se ha perdido nada de ella. ${reason} Está en la lista, donde se puede guardar como archivo.`,
  elsewhere:
    'Esta consulta está abierta en otra pestaña o ventana. Los cambios que haga aquí se guardan como copia, para que ninguna sobrescriba a la otra.',
  copied:
    'Esta consulta está abierta en otra pestaña o ventana, así que sus cambios se guardan ahora como copia. Ambas están en la lista.',
  openedFile: (count) =>
    count === 1
      ? 'Abierta desde un archivo. Lo que había en pantalla está en la lista.'
      : `${count} consultas abiertas desde archivos. Todas están en la lista.`,
  openedLink:
    'Abierta desde un enlace, como consulta nueva. Lo que había aquí está en la lista.',
  fileRefused: (name, reason) => `No se abrió «${name}». ${reason}`,
  linkRefused: (reason) => `No se abrió el enlace. ${reason}`,
  linkBroken:
    'No está completo: una parte se perdió por el camino. Pídalo de nuevo, si hace falta como archivo.',
  erased: 'Todo lo que Stipple guardaba en este dispositivo está borrado.',
  drop: 'Suéltelo aquí para abrirlo',
  dropMore: 'Una consulta guardada con Stipple. La actual permanece en la lista.',
};

export const text = inLanguage({ en, es });
