import type { tour as english } from '../en/tour';

export const tour: typeof english = {
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
      text: '«Se integra», «bueno» o «se nota» junto al cabello rapado del cliente, y cuántas veces cabe esperar cada uno.',
    },
    menu: {
      title: 'Nada se pierde',
      text: 'Todo cambio se puede deshacer. La ayuda, un ejemplo para probar y este recorrido están en el menú.',
    },
  },
};
