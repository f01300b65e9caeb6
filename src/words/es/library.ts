import type { library as english } from '../en/library';

export const library: typeof english = {
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
