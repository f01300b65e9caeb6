import type { shortcuts as english } from '../en/shortcuts';

export const shortcuts: typeof english = {
  title: 'Atajos de teclado',
  list: [
    ['1 – 5', 'De frente, tres cuartos, de lado, por detrás, desde arriba'],
    ['← → ↑ ↓', 'Girar la cabeza'],
    ['+  −', 'Acercar, alejar'],
    ['Ctrl Z  /  ⌘ Z', 'Deshacer'],
    ['Ctrl Shift Z  /  ⌘ ⇧ Z', 'Rehacer'],
    ['C', 'Mostrar al cliente, y volver'],
    ['E', 'Ir a la imagen'],
    ['O', 'Consultas: abrir, copiar, eliminar'],
    ['Ctrl S  /  ⌘ S', 'Guardar como archivo o compartir un enlace'],
    ['F1', 'Ayuda'],
    ['?', 'Esta lista'],
  ],
};
