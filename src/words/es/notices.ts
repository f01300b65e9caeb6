import type { notices as english } from '../en/notices';

export const notices: typeof english = {
  dismiss: 'Descartar',
  saveFile: 'Guardar como archivo',
  showList: 'Ver la lista',
  takeOver: 'Seguir aquí',
  full: 'Ya no hay espacio para guardar en este navegador. Puede seguir; guarde esta consulta como archivo antes de cerrar la página y libere espacio en el dispositivo.',
  denied:
    'Este navegador no permite que Stipple guarde aquí (suele ser una ventana privada). Puede seguir, pero todo se pierde al cerrar la página. Guarde la consulta como archivo.',
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
