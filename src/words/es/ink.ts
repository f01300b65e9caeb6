import type { ink as english } from '../en/ink';

export const ink: typeof english = {
  title: 'Tinta y densidad',
  lead: 'Nuestra recomendación para esta piel y este cabello. Puede cambiar cada valor.',
  recommended: 'Recomendado',
  recommendedInk: (pigment, parts) => `${pigment}, dilución 1 : ${parts}`,
  recommendedDots: (density, area, diameter) =>
    `${density} puntos por ${area}, de ${diameter} cada uno`,
  noInk: 'No hace falta tinta',
  noInkText:
    'Ninguna tinta oscurece menos que no poner ninguna: la piel sola se parece al cabello rapado del cliente tanto como con cualquier punto, o más.',
  subtle:
    'En esta piel cualquier tratamiento será sutil: los puntos y la piel tienen una claridad parecida. Muéstrelo de cerca y con luz de día.',
  subtleHair:
    'Con un cabello tan claro o fino cualquier tratamiento será sutil: hay poca sombra que igualar. Muéstrelo de cerca y con luz de día.',
  blue: 'Esta tinta puede verse azulada en esta piel. Ayuda una tinta más cálida, o menos puntos y más pequeños.',
  densityLegend: 'Cuánta densidad',
  presets: { light: 'Ligera', natural: 'Natural', full: 'Plena' },
  density: (area) => `Puntos por ${area}`,
  dilution: 'Agua por cada parte de tinta',
  diameter: 'Tamaño del punto cicatrizado',
  pigment: 'Tinta',
  shipped: {
    'carbon-black': 'Negro carbón',
    'soft-black': 'Negro suave',
    'cool-brown': 'Marrón frío',
    'warm-brown': 'Marrón cálido',
  },
  zones: {
    title: 'Densidad por zona',
    caption: 'Puntos y área por zona',
    zone: 'Zona',
    dots: 'Puntos',
    area: 'Área',
    total: 'En total',
    names: {
      hairline: 'Línea frontal',
      front: 'Frontal',
      midScalp: 'Zona media',
      crown: 'Coronilla',
      temples: 'Sienes',
      donorBlend: 'Transición al cabello propio',
    },
  },
  back: 'Volver a la recomendación',
  backOne: (label) => `${label}: volver a la recomendación`,
  cost: (delta) => `Sus cambios mueven el ajuste ${delta} ΔE.`,
  depthTop: 'Profundidad de la tinta',
  depthHeight: 'Altura de un punto en la piel',
  more: 'Profundidad en la piel',
  about: 'Cómo se calcula el ajuste',
  aboutText:
    'Stipple calcula el color de esta piel con tinta dentro y lo compara con el cabello rapado del propio cliente. ΔE (CIEDE2000) mide la diferencia como la percibe el ojo: por debajo de 1 casi nadie la ve; hasta cerca de 3 pasa inadvertida en una zona rapada.',
  patches: {
    skin: 'Piel sola',
    zone: 'Puntos, cicatrizados',
    target: 'Cabello propio, rapado',
  },
  dilutionEnds: ['más fuerte', 'más suave'],
  opticalDepth: (n) => `Profundidad óptica de un punto: ${n} (una estimación).`,
  interval: (value, low, high) =>
    `Según el cálculo, la recomendación queda a ${value} ΔE de la meta. Con todo lo incierto (lectura de la piel, fuerza de la tinta, profundidad, cabello), el valor real está entre ${low} y ${high} nueve de cada diez veces. Suele ser mayor que el calculado: la recomendación es la mejor de miles, y casi todo error suma.`,
  reasons: {
    'no-ink': ({ contrast }) =>
      `No hace falta tinta: ninguna oscurece menos que no poner ninguna. La piel sola queda a ${contrast} ΔE del cabello rapado del cliente, y los puntos no la acercarían.`,
    'decided-by-dots': ({ count, of }) =>
      `${count} de ${of} combinaciones dan el mismo color medio. Entre ellas decidieron la práctica habitual y que los puntos se vean tanto como las raíces del propio cliente.`,
    subtle: ({ contrast }) =>
      `La zona tratada queda a ${contrast} ΔE de la piel sola: un cambio sutil.`,
    'all-equal': () =>
      'En esta piel todas las opciones se ven iguales de lejos. Elija por los puntos vistos de cerca.',
    'at-bound': () =>
      'La mejor opción está en el límite de lo que la técnica permite; con un margen mayor el ajuste podría mejorar.',
    'usual-strongest': () =>
      'La opción está en el extremo fuerte de la práctica habitual (1 : 8) o lo pasa: a partir de ahí un punto es casi opaco y más tinta apenas oscurece la zona.',
    blue: ({ b, skinB }) =>
      `Los puntos cicatrizados tienen b* ${b} en una piel de b* ${skinB}: pueden verse azulados. Trabaje poco profundo, diluya la tinta o elija una más cálida.`,
    'skin-unusual': ({ residual }) =>
      `Un color poco común en la piel, a ${residual} ΔE de la más cercana. Mida de nuevo.`,
    'skin-outside': ({ residual }) =>
      `Ninguna piel tiene este color; está a ${residual} ΔE de la más cercana. Tome la imagen solo como muestra de color.`,
    'skin-spectrum': () =>
      'El espectro no se parece al de ninguna piel que conoce nuestro modelo, sea cual sea su color. Mida de nuevo.',
    'ink-unmeasured': () =>
      'La fuerza de esta tinta es una estimación hasta que la clínica la calibre con una lectura cicatrizada.',
  },
  choice: {
    measured: 'medida',
    estimate: 'estimación',
    placeholder: 'provisional',
    changed: 'Las tintas de la clínica no son las de esta consulta.',
    use: 'Usar ahora las tintas de la clínica',
  },
};
