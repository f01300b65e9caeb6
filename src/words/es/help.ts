import type { help as english } from '../en/help';

export const help: typeof english = {
  title: 'Ayuda',
  contents: 'En esta página',
  sections: {
    smp: 'Qué es esto',
    pictures: 'Qué pueden prometer las imágenes',
    difference: 'ΔE: cuánto difieren dos tonos a la vista',
    verdicts: 'Se integra, bueno, se nota',
    ita: 'ITA: lo clara que es una piel',
    estimates: 'Qué significa «estimación»',
    healed: 'Reciente y cicatrizado',
    privacy: 'Qué se queda dónde',
    keys: 'Teclado',
  },
  smp: [
    'La micropigmentación capilar coloca miles de puntos diminutos de tinta en la piel del cuero cabelludo, para que parezca cabello recién rapado. Por su técnica es un tatuaje y no hace crecer nada.',
    'Stipple muestra en una cabeza 3D, punto por punto y a tamaño real, cómo se vería en una piel dada con una tinta dada, antes de que nadie decida.',
  ],
  pictures: [
    'Pueden mostrar el tamaño y el número de los puntos, lo clara u oscura que se ve la piel tratada junto al cabello propio, por dónde va la línea frontal y en qué difiere una elección de otra.',
    'No pueden mostrar la cara de este cliente, cómo cicatriza su piel ni el pulso de una mano. Son simulaciones para decidir; no prometen ningún resultado.',
  ],
  difference: [
    'ΔE (CIEDE2000) cuenta cuánto difieren dos tonos para el ojo. Estas parejas son reales; cada una está dibujada con el número que lleva debajo.',
    'Una pantalla en modo nocturno lo altera todo: compruebe antes la pantalla.',
  ],
  pair: (n) => `ΔE ${n}`,
  pairMeans: {
    1: 'Lado a lado, un ojo entrenado encuentra el borde.',
    2: 'Lado a lado, la mayoría lo ve.',
    5: 'Se ve enseguida, también por separado.',
  },
  verdicts: {
    blends: (to) => `Hasta ΔE ${to}: la piel tratada pasa por el cabello propio rapado.`,
    good: (to) =>
      `Hasta ΔE ${to}: pasa a la distancia de una conversación; una mirada de cerca encuentra la diferencia.`,
    visible: () => 'Más allá: se verá que cabello y puntos difieren.',
  },
  verdictNote:
    'En piel oscura el ojo perdona más y los límites se amplían hasta la mitad. Nadie conoce con exactitud la piel, la tinta y la aguja; por eso cada ajuste se calcula cientos de veces con todo como podría ser: «bueno 9 de 10» dice que en nueve de diez de esos casos es bueno o mejor. La palabra que va delante es lo que alcanza al menos la mitad de los casos. El intervalo detrás de ΔE contiene el valor real nueve de cada diez veces, hasta donde sabemos.',
  ita: [
    'El ángulo tipológico individual es un solo número para lo clara que es una piel, de +62° (muy clara) a −75° (muy oscura). No dice nada del rojo ni del amarillo, ni de dónde viene nadie.',
    'Los tonos Monk son diez grupos de personas con nombre, no pinturas. Un valor medido en el propio cuero cabelludo vale más que ambos.',
  ],
  estimates: [
    'Un número marcado como «estimación» no lo ha medido en cueros cabelludos cicatrizados nadie que hayamos podido encontrar. Es nuestra mejor lectura de artículos, práctica y óptica.',
    'Las más importantes son el tamaño y la profundidad de un punto cicatrizado, la fuerza de una tinta en agua y lo rápido que se aclara. Una clínica que mida a un cliente cicatrizado puede sustituir la de la tinta por la suya.',
  ],
  healed: [
    'Los puntos recientes son más grandes y oscuros, y la piel está roja de dos a cinco días. En las semanas siguientes se va cerca de un tercio de la tinta y el tono se aclara. Desde el día 28 Stipple lo llama cicatrizado.',
    'Juzgue el ajuste cicatrizado, nunca reciente.',
  ],
  privacy: [
    'Todo se calcula en este dispositivo. Stipple no envía nada a ninguna parte: ni imágenes, ni nombres, ni respuestas.',
    'La etiqueta del cliente y las respuestas de salud no van nunca en un enlace ni en una imagen. Lo guardado se puede borrar.',
  ],
  keysNote:
    'El tabulador recorre los controles, las flechas mueven un deslizador o una opción, Escape cierra.',
  screen: 'Comprobar esta pantalla',
  tour: 'Hacer el recorrido',
};
