import { inLanguage } from '../words';

const en = {
  title: 'Save and share',
  linkTitle: 'A link to this look',
  linkWhat:
    'Whoever opens it sees this look, as a new consultation of their own. Nothing is stored anywhere: the link itself holds the look, so it cannot be called back.',
  inside: 'In the link',
  insideList:
    'Skin, hair, hair loss and scars, hairline, ink and density, sessions and time, head shape and light; your inks and variants with their names.',
  outside: 'Not in the link',
  outsideList:
    'The client’s note, the answers about health, the clinic’s name, logo and prices, any picture.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied. Paste it into a message.',
  copyByHand:
    'The browser would not copy it. The link is selected: copy it with Ctrl C or ⌘ C.',
  send: 'Send…',
  length: (n: string) => `${n} characters`,
  linkFailed: 'This browser cannot make links. Save a file instead.',
  fileTitle: 'A file',
  fileWhat:
    'Opens in Stipple on any device: drop it on the page, or choose “Open a file” in the list of consultations.',
  client: 'Save for this client',
  clientWhat: 'With the note and the health answers. Keep it as you keep client records.',
  nobody: 'Save without client details',
  nobodyWhat: 'The look alone, to show or to pass on.',
  saved: (name: string) => `Saved as ${name}.`,
};

const es: typeof en = {
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

export const text = inLanguage({ en, es });
