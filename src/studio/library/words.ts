import { inLanguage } from '../words';

const en = {
  title: 'Consultations',
  search: 'Search by note, day or pattern',
  create: 'New consultation',
  openFile: 'Open a file',
  share: 'Save or share',
  list: 'Consultations on this device',
  count: (n: string) => (n === '1' ? '1 consultation' : `${n} consultations`),
  found: (n: string, of: string) => `${n} of ${of}`,
  onScreen: 'On screen',
  open: 'Open',
  untitled: (day: string) => `Consultation of ${day}`,
  rename: (title: string) => `Rename ${title}`,
  keepName: 'Keep this name',
  renamed: (label: string) => `Now called “${label}”.`,
  unnamed: 'Now without a name.',
  openElsewhere:
    'It is on screen in another tab. Rename it there, or close that tab and try again.',
  duplicate: (title: string) => `Duplicate ${title}`,
  save: (title: string) => `Save ${title} as a file`,
  remove: (title: string) => `Delete ${title}`,
  removed: (title: string) => `“${title}” was deleted.`,
  undo: 'Undo',
  copyOf: (label: string) => `${label} (copy)`,
  saved: (name: string) => `Saved as ${name}.`,
  failed:
    'That did not work: the browser would not change what it keeps. Try again, or reload the page.',
  emptyTitle: 'Nothing kept yet',
  empty:
    'Begin with the head on screen: from your first change on it is kept here by itself, with a small picture. There is no save button to forget.',
  emptyHint: 'You can also drop a file that Stipple saved anywhere on this page.',
  nothing: (search: string) => `Nothing here goes with “${search}”.`,
  clearSearch: 'Show all',
  asideTitle: 'Could not be opened',
  asideWhy:
    'Kept exactly as found, never written over. Save a copy before you delete one; a newer Stipple may be able to read it.',
  asideName: 'Unreadable consultation',
  saveAside: 'Save as a file',
  removeAside: 'Delete',
  privacy:
    'Kept in this browser, on this device only; nothing is sent anywhere. Clearing the browser’s data deletes it: save what matters as files too.',
  erase: 'Erase everything…',
  eraseTitle: 'Erase everything on this device?',
  eraseWhat: (n: string) =>
    `Every consultation in this browser (${n}), the clinic’s details, inks, rates and logo, and all preferences. Files that you saved elsewhere stay. This cannot be undone.`,
  eraseYes: 'Erase everything',
  eraseNo: 'Keep everything',
  erasing: 'Erasing…',
  eraseFailed:
    'Not everything could be erased. Close the other tabs of Stipple and try again, or clear this site’s data in the browser’s settings.',
};

const es: typeof en = {
  title: 'Consultas',
  search: 'Buscar por nota, día o patrón',
  create: 'Consulta nueva',
  openFile: 'Abrir un archivo',
  share: 'Guardar o compartir',
  list: 'Consultas en este dispositivo',
  count: (n) => (n === '1' ? '1 consulta' : `${n} consultas`),
  found: (n, of) => `${n} de ${of}`,
  onScreen: 'En pantalla',
  open: 'Abrir',
  untitled: (day) => `Consulta del ${day}`,
  rename: (title) => `Cambiar el nombre de ${title}`,
  keepName: 'Guardar este nombre',
  renamed: (label) => `Ahora se llama «${label}».`,
  unnamed: 'Ahora no tiene nombre.',
  openElsewhere:
    'Está en pantalla en otra pestaña. Cambie el nombre allí, o cierre esa pestaña e inténtelo de nuevo.',
  duplicate: (title) => `Duplicar ${title}`,
  save: (title) => `Guardar ${title} como archivo`,
  remove: (title) => `Eliminar ${title}`,
  removed: (title) => `Se eliminó «${title}».`,
  undo: 'Deshacer',
  copyOf: (label) => `${label} (copia)`,
  saved: (name) => `Guardada como ${name}.`,
  failed:
    'No funcionó: el navegador no permitió cambiar lo que guarda. Inténtelo de nuevo o recargue la página.',
  emptyTitle: 'Aún no hay nada guardado',
  empty:
    'Empiece con la cabeza que está en pantalla: desde su primer cambio se guarda aquí por sí sola, con una imagen pequeña. No hay botón de guardar que olvidar.',
  emptyHint: 'También puede soltar un archivo de Stipple en cualquier lugar de esta página.',
  nothing: (search) => `Nada coincide con «${search}».`,
  clearSearch: 'Mostrar todas',
  asideTitle: 'No se pudieron abrir',
  asideWhy:
    'Se conservan tal como se encontraron, nunca se sobrescriben. Guarde una copia antes de eliminar alguna; un Stipple más reciente quizá pueda leerla.',
  asideName: 'Consulta ilegible',
  saveAside: 'Guardar como archivo',
  removeAside: 'Eliminar',
  privacy:
    'Se guarda en este navegador y solo en este dispositivo; no se envía nada. Si borra los datos del navegador, se elimina: guarde también como archivos lo que importa.',
  erase: 'Borrar todo…',
  eraseTitle: '¿Borrar todo en este dispositivo?',
  eraseWhat: (n) =>
    `Todas las consultas de este navegador (${n}), los datos de la clínica, sus tintas, tarifas y logotipo, y todas las preferencias. Los archivos que guardó en otro lugar permanecen. No se puede deshacer.`,
  eraseYes: 'Borrar todo',
  eraseNo: 'Conservar todo',
  erasing: 'Borrando…',
  eraseFailed:
    'No se pudo borrar todo. Cierre las otras pestañas de Stipple e inténtelo de nuevo, o borre los datos de este sitio en los ajustes del navegador.',
};

export const text = inLanguage({ en, es });
