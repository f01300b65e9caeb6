import type { client as english } from '../en/client';

export const client: typeof english = {
  name: 'Para el cliente',
  leave: 'Volver a los controles',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  moments: 'Cuándo',
  moment: { now: 'Hoy', healed: 'Cicatrizado', year5: 'En 5 años' },
  choices: 'Cuál',
  plan: 'Propuesta',
  option: (n) => `Opción ${n}`,
  all: 'Todas juntas',
  noInk: 'No hace falta tinta',
  today: 'Su cabeza hoy',
  todayForAll: 'Todas las opciones parten de esta cabeza.',
  sessions: (n) =>
    ['ninguna sesión', 'una sesión', 'dos sesiones', 'tres sesiones', 'cuatro sesiones'][n] ??
    '',
  place: {
    fewer: 'Menos puntos',
    more: 'Más puntos',
    fewest: 'La de menos puntos',
    between: 'Intermedia',
    most: 'La de más puntos',
  },
  sinceHealed: {
    same: 'Igual que al cicatrizar',
    lighter: {
      slight: 'Apenas más claro que al cicatrizar',
      little: 'Un poco más claro que al cicatrizar',
      clear: 'Claramente más claro que al cicatrizar',
    },
    darker: {
      slight: 'Apenas más oscuro que al cicatrizar',
      little: 'Un poco más oscuro que al cicatrizar',
      clear: 'Claramente más oscuro que al cicatrizar',
    },
  },
  note: 'Es una simulación. El resultado real varía de una persona a otra.',
};
