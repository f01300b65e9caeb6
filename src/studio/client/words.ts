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
  note: 'Es una simulación. El resultado real varía de una persona a otra.',
};

/** The words of the screen that the client sees: no numbers, no terms of the trade. */
export const text = inLanguage({ en, es });
