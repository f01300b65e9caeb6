import { inLanguage } from '../words';

const en = {
  name: 'For the client',
  leave: 'Back to the controls',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  moments: 'When',
  moment: { now: 'Today', healed: 'Healed', year5: 'In 5 years' },
  choices: 'Which one',
  plan: 'Suggested',
  option: (n: number) => `Option ${n}`,
  all: 'All together',
  verdict: {
    blends: 'Blends with your own hair',
    good: 'Close to your own hair',
    visible: 'Differs from your own hair',
  },
  today: 'Your head today',
  todayForAll: 'Every option starts from this head.',
  sessions: (n: number) =>
    ['no sessions', 'one session', 'two sessions', 'three sessions', 'four sessions'][n] ?? '',
  place: {
    fewer: 'Fewer dots',
    more: 'More dots',
    fewest: 'Fewest dots',
    between: 'In between',
    most: 'Most dots',
  },
  sinceHealed: {
    same: 'Looks as it did when healed',
    lighter: {
      slight: 'Very slightly lighter than when healed',
      little: 'A little lighter than when healed',
      clear: 'Clearly lighter than when healed',
    },
    darker: {
      slight: 'Very slightly darker than when healed',
      little: 'A little darker than when healed',
      clear: 'Clearly darker than when healed',
    },
  },
  note: 'A simulation. Real results vary from person to person.',
};

const es: typeof en = {
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
  verdict: {
    blends: 'Se integra con su propio cabello',
    good: 'Parecido a su propio cabello',
    visible: 'Se distingue de su propio cabello',
  },
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

/** The words of the screen that the client sees: no numbers, no terms of the trade. */
export const text = inLanguage({ en, es });
