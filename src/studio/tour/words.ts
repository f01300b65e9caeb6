import { inLanguage } from '../words';

const en = {
  sampleLabel: 'Sample, invented',
  progress: (card: number, all: number) => `${card} of ${all}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the tour',
  cards: {
    steps: {
      title: 'The consultation, in its order',
      text: 'From health to the summary. Any step can be opened at any time; a dot marks what was changed.',
    },
    head: {
      title: 'The head is always in view',
      text: 'Drag it to turn it. Pinch, scroll or use these buttons to come close: every dot has its true size.',
    },
    moments: {
      title: 'Now, healed, year 5',
      text: 'One tap shows the head without ink, healed, and years on. Try it: the tour stays.',
    },
    result: {
      title: 'How well it matches',
      text: '“Blends”, “good” or “visible” beside the client’s own shaved hair. The range says how sure that is.',
    },
    menu: {
      title: 'Nothing gets lost',
      text: 'Every change can be undone. Help, a sample to play with and this tour are in the menu.',
    },
  },
};

const es: typeof en = {
  sampleLabel: 'Ejemplo inventado',
  progress: (card, all) => `${card} de ${all}`,
  next: 'Siguiente',
  back: 'Volver',
  done: 'Listo',
  leave: 'Salir del recorrido',
  cards: {
    steps: {
      title: 'La consulta, en su orden',
      text: 'De la salud al resumen. Cada paso se puede abrir en cualquier momento; un punto marca lo que se cambió.',
    },
    head: {
      title: 'La cabeza siempre a la vista',
      text: 'Arrástrela para girarla. Pellizque, use la rueda o estos botones para acercarse: cada punto tiene su tamaño real.',
    },
    moments: {
      title: 'Ahora, cicatrizado, año 5',
      text: 'Un toque muestra la cabeza sin tinta, cicatrizada y al cabo de los años. Pruébelo: el recorrido sigue aquí.',
    },
    result: {
      title: 'Cómo de bueno es el ajuste',
      text: '«Se integra», «bueno» o «se nota» junto al cabello rapado del cliente. El intervalo dice con qué seguridad.',
    },
    menu: {
      title: 'Nada se pierde',
      text: 'Todo cambio se puede deshacer. La ayuda, un ejemplo para probar y este recorrido están en el menú.',
    },
  },
};

export const text = inLanguage({ en, es });
