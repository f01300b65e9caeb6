import type { share as english } from '../en/share';

export const share: typeof english = {
  title: 'Guardar y compartir',
  linkTitle: 'Un enlace a este aspecto',
  linkWhat:
    'Quien lo abra verá este aspecto, como una consulta nueva propia. No se guarda en ningún sitio: el propio enlace contiene el aspecto, por lo que no se puede retirar.',
  inside: 'En el enlace',
  insideList:
    'Piel, cabello, caída y cicatrices, línea frontal, tinta y densidad, sesiones y tiempo, forma de la cabeza y luz; sus tintas y variantes con sus nombres.',
  outside: 'No está en el enlace',
  outsideList:
    'La nota del cliente, las respuestas sobre salud, el nombre, el logotipo y los precios de la clínica, ninguna imagen.',
  link: 'Enlace',
  copy: 'Copiar enlace',
  copied: 'Copiado. Péguelo en un mensaje.',
  copyByHand:
    'El navegador no permitió copiarlo. El enlace está seleccionado: cópielo con Ctrl C o ⌘ C.',
  send: 'Enviar…',
  length: (n) => `${n} caracteres`,
  linkFailed: 'Este navegador no puede crear enlaces. Guarde un archivo en su lugar.',
  fileTitle: 'Un archivo',
  fileWhat:
    'Se abre en Stipple en cualquier dispositivo: suéltelo en la página o elija «Abrir un archivo» en la lista de consultas.',
  client: 'Guardar para este cliente',
  clientWhat:
    'Con la nota y las respuestas sobre salud. Guárdelo como guarda los datos de sus clientes.',
  nobody: 'Guardar sin datos del cliente',
  nobodyWhat: 'Solo el aspecto, para mostrar o pasar a otros.',
  saved: (name) => `Guardado como ${name}.`,
};
