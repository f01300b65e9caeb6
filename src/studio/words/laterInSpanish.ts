import type { en } from './laterInEnglish';

/** What is not said before the first picture, in Spanish. */
export const es: typeof en = {
  hairline: {
    title: 'La nueva línea frontal',
    lead: 'Parta de un estilo y llévelo a donde mejor quede.',
    legend: 'Estilo',
    styles: {
      natural: 'Natural',
      broken: 'Quebrada',
      medium: 'Media',
      defined: 'Definida',
      rounded: 'Redonda',
      mature: 'Madura',
      'widows-peak': 'Pico de viuda',
      'womens-density': 'Línea propia, más densa',
    },
    height: 'Altura sobre las cejas',
    heightEnds: ['más baja', 'más alta'],
    recession: 'Entradas',
    recessionEnds: ['recta', 'retrocedida'],
    feather: 'Suavidad del borde',
    featherEnds: ['nítido', 'suave'],
    fine: 'Detalle de la línea',
    peak: 'Pico de viuda',
    closure: 'Puntas de las sienes',
    closureEnds: ['abiertas', 'cerradas'],
    edge: 'Densidad en el borde',
    irregularity: 'Irregularidad',
    sentinels: 'Puntos sueltos delante de la línea',
    low: (length) =>
      `A ${length}, esta línea es más baja que casi cualquier línea natural. Hoy puede verse joven y, dentro de diez años, extraña.`,
    straight:
      'Una línea recta y uniforme parece dibujada. Hay quien quiere justo eso; si no, aumente la irregularidad.',
    medial:
      'Las esquinas de la línea quedan más adentro que las comisuras externas de los ojos: ninguna línea natural hace eso.',
    lowCorner:
      'Las esquinas de la línea quedan más bajas que el centro: ninguna línea natural hace eso.',
    hardEdge:
      'Un borde denso se ve como un contorno. Los bordes naturales empiezan en torno a un tercio o menos.',
  },
  skin: {
    title: 'Piel del cuero cabelludo',
    lead: 'Iguale el cuero cabelludo, no la cara: suele ser más claro o más rojizo.',
    monkLegend: 'Tono Monk',
    monk: (tone) => `Monk ${tone}`,
    ita: 'Ángulo de claridad (ITA)',
    itaEnds: ['más oscura', 'más clara'],
    labLegend: 'CIELAB, D65, componente especular incluida',
    hex: 'Color hexadecimal',
    dropper: 'Tomar un color de la pantalla',
    dropperFailed:
      'El selector de color se cerró sin elegir ninguno. Elija de nuevo o escriba el color debajo.',
    source: {
      monk: (tone) => `Monk ${tone}, según piel medida`,
      ita: 'Según el ángulo de claridad',
      lab: 'Según los números CIELAB',
      hex: (hex) => `Elegido como ${hex}`,
    },
    classes: {
      'very-light': 'Muy clara',
      light: 'Clara',
      intermediate: 'Intermedia',
      tan: 'Bronceada',
      brown: 'Morena',
      dark: 'Oscura',
    },
    uncertainty: (L, a, b) => `Una desviación estándar: L* ±${L}, a* ±${a}, b* ±${b}.`,
    monkNote:
      'Se muestra la mediana de pieles medidas, por lo que un tono puede diferir de la carta impresa.',
    about: '¿Qué tan seguro es esto?',
    aboutMonk:
      'Las diez muestras Monk son etiquetas de grupos de personas. Cada una muestra la mediana de las pieles medidas en ese grupo, por lo que puede diferir de la carta impresa.',
    aboutIta:
      'Ángulo tipológico individual: un solo número para la claridad de la piel, de +62° (muy clara) a −75° (muy oscura). No dice nada del rojo ni del amarillo.',
    unusual: (residual) =>
      `Este color está a ${residual} ΔE de la piel más cercana que conoce nuestro modelo. Revise la lectura.`,
  },
  hair: {
    title: 'El cabello propio del cliente',
    lead: 'Lo que aún crece marca la meta: los puntos deben verse como este cabello, rapado.',
    colorLegend: 'Color',
    colors: {
      black: 'Negro',
      'black-brown': 'Negro castaño',
      'dark-brown': 'Castaño oscuro',
      brown: 'Castaño',
      'light-brown': 'Castaño claro',
      blond: 'Rubio',
      red: 'Pelirrojo',
      white: 'Blanco',
    },
    grey: 'Canas',
    density: 'Densidad donde hay cabello',
    densityEnds: ['escasa', 'densa'],
    densityUnit: (n, area) => `${n} unidades/${area}`,
    stubble: 'Largo al rapar',
    stubbleEnds: ['navaja', 'máquina'],
    shaft: 'Grosor de un pelo',
    perUnit: 'Pelos por unidad folicular',
    more: 'Grosor y agrupación',
    colorNote:
      'De lejos, el cabello rapado de cualquier color se ve gris ceniza; el color decide sobre todo cuánto se nota.',
  },
  ink: {
    title: 'Tinta y densidad',
    lead: 'Nuestra recomendación para esta piel y este cabello. Puede cambiar cada valor.',
    recommended: 'Recomendado',
    recommendedInk: (pigment, parts) => `${pigment}, dilución 1 : ${parts}`,
    recommendedDots: (density, area, diameter) =>
      `${density} puntos por ${area}, de ${diameter} cada uno`,
    verdict: {
      blends: 'Se integra con el cabello rapado del cliente.',
      good: 'Un buen ajuste; de cerca se encuentra la diferencia.',
      visible: 'Se nota la diferencia con el cabello del cliente.',
    },
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
      `La recomendación queda a ${value} ΔE de la meta; con todo lo incierto (lectura de la piel, fuerza de la tinta, profundidad, cabello), entre ${low} y ${high} nueve de cada diez veces.`,
    reasons: {
      'decided-by-dots': ({ count, of }) =>
        `${count} de ${of} combinaciones dan el mismo color medio. Entre ellas decidieron la práctica habitual y que los puntos se vean tanto como las raíces del propio cliente.`,
      subtle: ({ contrast }) =>
        `La zona tratada queda a ${contrast} ΔE de la piel sola: un cambio sutil.`,
      'all-equal': () =>
        'En esta piel todas las opciones se ven iguales de lejos. Elija por los puntos vistos de cerca.',
      'at-bound': () =>
        'La mejor opción está en el límite de lo que la técnica permite; con un margen mayor el ajuste podría mejorar.',
      blue: ({ b, skinB }) =>
        `Los puntos cicatrizados tienen b* ${b} en una piel de b* ${skinB}: pueden verse azulados. Trabaje poco profundo, diluya la tinta o elija una más cálida.`,
      'skin-unusual': ({ residual }) =>
        `Un color poco común en la piel, a ${residual} ΔE de la más cercana. Mida de nuevo.`,
      'skin-outside': ({ residual }) =>
        `Ninguna piel tiene este color; está a ${residual} ΔE de la más cercana. Tome la imagen solo como muestra de color.`,
      'ink-unmeasured': () =>
        'La fuerza de esta tinta es una estimación hasta que la clínica la calibre con una lectura cicatrizada.',
    },
  },
  time: {
    title: 'Sesiones y tiempo',
    lead: 'Vea la cabeza hoy, con cada sesión cicatrizada y con el paso de los años.',
    planTitle: 'El plan para el artista',
    planSession: 'Sesión',
    planDilution: 'Tinta y agua',
    planDots: 'Puntos añadidos',
    countLegend: 'Sesiones previstas',
    count: (n) => (n === 1 ? '1 sesión' : `${n} sesiones`),
    stageLegend: 'Mostrar',
    now: 'Hoy',
    session: (n) => `Sesión ${n}`,
    since: 'Tiempo transcurrido',
    sinceEnds: ['reciente', '10 años'],
    day: (n) => `día ${n}`,
    healed: 'cicatrizado',
    months: (n) => `${n} meses`,
    years: (n) => `${n} años`,
    oneYear: '1 año',
    nowNote: 'La cabeza tal como está, sin ningún tratamiento.',
    freshNote:
      'Los puntos recientes se ven más grandes y oscuros, y la piel está roja unos días. Eso pasa.',
    fadeNote:
      'La pérdida de tono es una estimación: el sol, la piel y los cuidados la cambian. La mayoría hace un retoque a los tres a seis años.',
  },
  picture: {
    title: 'Imagen',
    lightLegend: 'Luz',
    lights: {
      measurement: 'Ver el tono',
      studio: 'Estudio',
      daylight: 'Luz de día',
      office: 'Oficina',
      bathroom: 'Espejo del baño',
      flash: 'Flash',
      sun: 'Sol fuerte',
    },
    lightNotes: {
      measurement:
        'Plana, neutra y sin brillo: los tonos en pantalla son los que se calcularon.',
      studio: 'Luz suave que da forma. Los tonos son cercanos a los calculados.',
      daylight: 'Un día nublado, cerca de una ventana.',
      office: 'Luz desde arriba, como lo verá la mayoría de la gente.',
      bathroom: 'Lámparas encima y al lado del espejo: donde se verá todos los días.',
      flash: 'El flash de una cámara, de frente: exigente con cualquier tratamiento.',
      sun: 'Sol desde arriba: la prueba más dura.',
    },
    oil: 'Brillo del cuero cabelludo',
    oilEnds: ['mate', 'graso'],
  },
  shortcuts: {
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
  },
};
