import type { Verdict } from '../../color';
import { inLanguage } from '../words';

const en = {
  title: 'Help',
  contents: 'On this page',
  sections: {
    smp: 'What this is',
    pictures: 'What the pictures can promise',
    difference: 'ΔE: how different two shades look',
    verdicts: 'Blends, good, visible',
    ita: 'ITA: how light a skin is',
    estimates: 'What “estimate” means',
    healed: 'Fresh and healed',
    privacy: 'What stays where',
    keys: 'Keyboard',
  },
  smp: [
    'Scalp micropigmentation places thousands of tiny dots of ink in the skin of the scalp, so that it looks like hair shaved close. It is a tattoo by technique and it grows nothing.',
    'Stipple shows on a 3D head, dot by dot in true size, how that would look on a given skin with a given ink, before anybody decides.',
  ],
  pictures: [
    'They can show the size and number of dots, how light or dark the treated skin reads beside the client’s own hair, where the hairline runs, and how one choice differs from another.',
    'They cannot show this client’s face, how this skin heals, or how steady a hand is. They are simulations, to decide with; they promise no result.',
  ],
  difference: [
    'ΔE (CIEDE2000) counts how different two shades look to the eye. These pairs are real; each is drawn at the number under it.',
    'A screen in night mode bends all of this: check the screen first.',
  ],
  pair: (n: string) => `ΔE ${n}`,
  pairMeans: {
    1: 'Side by side, a trained eye finds the edge.',
    2: 'Side by side, most people see it.',
    5: 'Seen at once, also apart.',
  } as Readonly<Record<number, string>>,
  verdicts: {
    blends: (to: string) =>
      `Up to ΔE ${to}: the treated skin passes for the client’s own shaved hair.`,
    good: (to: string) =>
      `Up to ΔE ${to}: it passes at the distance of a conversation; a close look finds the difference.`,
    visible: () => 'Beyond that: people will see that hair and dots differ.',
  } satisfies Record<Verdict, (to: string) => string>,
  verdictNote:
    'On dark skin the eye is more forgiving, and the limits widen by up to half. The range in brackets behind ΔE holds the true value nine times in ten, as far as we know.',
  ita: [
    'The individual typology angle is one number for how light a skin is, from +62° (very light) to −75° (very dark). It says nothing about red or yellow, and nothing about where anybody comes from.',
    'The Monk tones are ten named groups of people, not paints. A measured value of the scalp itself beats both.',
  ],
  estimates: [
    'A number marked “estimate” has not been measured on healed scalps by anybody we could find. It is our best reading of papers, practice and optics.',
    'The most important ones are the size and depth of a healed dot, the strength of an ink in water, and how fast it fades. A clinic that measures one healed client can replace the ink’s by its own.',
  ],
  healed: [
    'Fresh dots are larger and darker, and the skin is red for two to five days. In the following weeks about a third of the ink goes, and the shade lightens. From day 28 Stipple calls it healed.',
    'Judge a match healed, never fresh.',
  ],
  privacy: [
    'Everything is computed on this device. Stipple sends nothing anywhere: no picture, no name, no answer.',
    'A client’s label and the health answers never go into a link or a picture. What is kept can be erased.',
  ],
  keysNote: 'Tab moves through the controls, arrows move a slider or a choice, Escape closes.',
  screen: 'Check this screen',
  tour: 'Take the tour',
};

const es: typeof en = {
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
    'En piel oscura el ojo perdona más y los límites se amplían hasta la mitad. El intervalo entre paréntesis detrás de ΔE contiene el valor real nueve de cada diez veces, hasta donde sabemos.',
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

export const text = inLanguage({ en, es });
