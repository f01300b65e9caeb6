import type { steps as english } from '../en/steps';

export const steps: typeof english = {
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
      spectrum: (name) => (name === '' ? 'Espectro medido' : `Espectro medido: ${name}`),
    },
    spectrum: {
      open: 'Abrir un archivo del instrumento',
      hint: 'Un espectro dice más de la piel que su color: cuánto la oscurecerá la tinta. CGATS, CxF o CSV.',
      legend: (file) => `De ${file}`,
      reading: 'Lectura',
      mean: (count) => `Media de las ${count}`,
      unnamed: (number) => `Lectura ${number}`,
      more: (shown, count) => `Se muestran las primeras ${shown} de ${count} lecturas.`,
      geometry: '¿Cómo se midió?',
      geometryHelp:
        'SCI: una esfera, con brillo. SCE: 45/0, o una esfera con trampa de brillo. El archivo no lo dice.',
      take: 'Usar este espectro',
      cancel: 'Cancelar',
      unreadable: 'No se pudo leer el archivo. Ábralo de nuevo.',
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
    refusals: {
      'not-a-number': ({ name }) =>
        `${name}* debe ser un número: escríbalo como lo muestra el instrumento.`,
      'lightness-range': ({ L }) => `L* va de 0 a 100, no ${L}: revise la lectura.`,
      'chroma-range': ({ a, b }) =>
        `a* y b* van de −128 a 128, no ${a} y ${b}: revise la lectura.`,
      'not-skin': ({ distance }) =>
        `Ninguna piel tiene este color (a ${distance} ΔE de la más cercana): revise la lectura o elija un punto de piel sin pelo y con luz pareja.`,
      'darker-than-skin': ({ L }) =>
        `L* ${L} es más oscuro que el solo brillo de la piel (cerca de 19): léalo sin componente especular o elija un tono Monk.`,
      'not-hex': ({ hex }) =>
        `«${hex}» no es un color hexadecimal: escriba seis cifras de 0–9 y a–f, como #c58c6d.`,
      'monk-range': () => 'Los tonos Monk son números enteros del 1 al 10: elija una muestra.',
      'ita-range': () => 'El ITA está entre −90 y 90 grados: escríbalo en grados.',
      'fitzpatrick-range': () =>
        'Los tipos de Fitzpatrick van del I al VI: elija uno de los seis.',
      'spectrum-count': ({ samples, count }) =>
        `La lectura tiene ${samples} números para ${count} longitudes de onda: expórtela de nuevo.`,
      'spectrum-value': ({ nm }) =>
        `La reflectancia a ${nm} nm no es un número de 0 a 1.2: expórtela como reflectancia, no como densidad ni cuentas.`,
      'spectrum-step': ({ nm, most }) =>
        `Las longitudes de onda saltan o retroceden a ${nm} nm: exporte el espectro en pasos de ${most} nm o más finos.`,
      'spectrum-span': ({ first, last, from, to }) =>
        `El espectro va de ${first} a ${last} nm y la piel necesita de ${from} a ${to}: exporte todo el intervalo o escriba el Lab.`,
      'no-spectrum': () =>
        'No hay ningún espectro en este archivo: exporte la lectura como CGATS, CxF o CSV, con su espectro.',
      emission: () =>
        'Este archivo contiene la luz de una lámpara o una pantalla: mida la reflectancia de la piel.',
      'not-reflectance': () =>
        'Los números de este archivo no son reflectancias: exporte la reflectancia, en fracciones o por ciento.',
      'too-large': ({ megabytes }) =>
        `Este archivo tiene ${megabytes} MB, más de lo que un instrumento escribe en un día: exporte solo las lecturas de este cliente.`,
      'too-many': ({ count, most }) =>
        `Este archivo tiene ${count} lecturas y el máximo es ${most}: exporte solo las lecturas de este cliente.`,
    },
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
    growthLegend: 'Rapado',
    growth: { razored: 'A navaja', 'one-day': 'Hace un día', 'two-days': 'Hace dos días' },
    growthNote:
      'Elija lo que el cliente suele llevar: cuanto más largo el pelo rapado, más oscura la meta.',
    stubble: 'Largo al rapar',
    stubbleEnds: ['navaja', 'máquina'],
    shaft: 'Grosor de un pelo',
    perUnit: 'Pelos por unidad folicular',
    more: 'Grosor y agrupación',
    colorNote:
      'De lejos, el cabello rapado de cualquier color se ve gris ceniza; el color decide sobre todo cuánto se nota.',
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
    sinceEnds: ['reciente', '15 años'],
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
      measurement: {
        name: 'Ver el tono',
        note: 'Plana, neutra y sin brillo: los tonos en pantalla son los que se calcularon.',
      },
      studio: {
        name: 'Estudio',
        note: 'Luz suave que da forma. Los tonos son cercanos a los calculados.',
      },
      daylight: { name: 'Luz de día', note: 'Un día nublado, cerca de una ventana.' },
      office: {
        name: 'Oficina',
        note: 'Luz desde arriba, como lo verá la mayoría de la gente.',
      },
      bathroom: {
        name: 'Espejo del baño',
        note: 'Lámparas encima y al lado del espejo: donde se verá todos los días.',
      },
      flash: {
        name: 'Flash',
        note: 'El flash de una cámara, de frente: exigente con cualquier tratamiento.',
      },
      sun: { name: 'Sol fuerte', note: 'Sol desde arriba: la prueba más dura.' },
    },
    oil: 'Brillo del cuero cabelludo',
    oilEnds: ['mate', 'graso'],
  },
};
