import type { plan as english } from '../en/plan';

export const plan: typeof english = {
  title: 'El plan',
  lead: 'Qué se hará, cuándo y qué cabe esperar, en papel.',
  audiences: { client: 'Para el cliente', artist: 'Para el profesional' },
  controls: {
    first: 'Primera sesión',
    firstHint: 'De ella dependen las fechas de los cuidados.',
    firstOpen: 'Por acordar. Con un día, el plan tiene fechas y calendario.',
    firstRefused: 'Esto no es una fecha. Elíjala en el calendario o escríbala completa.',
    interval: 'Días entre sesiones',
    days: (n) => `${n} días`,
    paper: 'Papel',
    papers: { a4: 'A4', letter: 'Carta' },
    named: 'Poner el nombre',
    namedNote: (label) => `El plan dirá «${label}». Los nombres de archivo nunca lo dicen.`,
    unnamedNote: 'Nada en el plan dice para quién es.',
    namedLost:
      'El PDF no puede escribir algunas letras de este nombre y las deja como «?». La página impresa sí puede.',
  },
  actions: {
    pdf: 'Guardar PDF',
    writing: 'Escribiendo el PDF…',
    print: 'Imprimir',
    calendar: 'Calendario',
  },
  progress: {
    counting: 'Contando los puntos en esta cabeza…',
    drawing: (n, of) => `Dibujando la imagen ${n} de ${of}…`,
    saved: (name) => `Guardado como ${name}.`,
    calendarSaved: (name) =>
      `Guardado como ${name}. Ábralo o envíelo a un teléfono y los días quedarán en el calendario.`,
    waiting: 'Las imágenes llegan en cuanto la cabeza esté en pantalla.',
    noCount:
      'No se pudieron contar los puntos y el plan quedaría sin números. Compruebe la conexión e inténtelo de nuevo.',
    noPictures:
      'No se pudieron dibujar las imágenes. El plan está completo sin ellas; cierre otras páginas pesadas e inténtelo de nuevo para incluirlas.',
    noWebGl:
      'Este navegador no puede dibujar la cabeza, así que el plan va sin imágenes. Los números y las fechas están completos.',
    noPdf:
      'No se pudo escribir el PDF. Compruebe la conexión e inténtelo de nuevo, o imprima la página y elija «Guardar como PDF».',
  },
  file: { client: 'plan-de-tratamiento', artist: 'plan-profesional', calendar: 'cuidados' },
  simulation: 'Simulación - no es una garantía de resultados',
  page: (n, of) => `Página ${n} de ${of}`,
  made: (day) => `Hecho el ${day}`,
  for: (label) => `Para ${label}`,
  captions: { now: 'Ahora', healed: 'Simulado, cicatrizado' },
  noPicture: 'Sin imágenes: este navegador no pudo dibujar la cabeza.',
  none: 'ninguna',
  client: {
    title: 'Su plan de micropigmentación capilar',
    lead: 'Un plan y una vista previa para conversar. Las imágenes están calculadas; nadie puede prometer un resultado.',
    what: 'Qué se hará',
    whatText:
      'Se colocan pequeños puntos de pigmento en la capa superior de la piel del cuero cabelludo. A la distancia a la que se conversa, la piel tratada parece cabello muy rapado. De los puntos no crece cabello.',
    area: 'Superficie que se trata',
    dots: 'Puntos en total',
    dotSize: 'Tamaño de un punto cicatrizado',
    ink: 'Tinta',
    dotsValue: (dots, full, average) =>
      `${dots} (${full} en la zona plena, ${average} de media)`,
    inkThinned: (ink, least, most) =>
      least === most
        ? `${ink}, unas ${least} partes de agua por una`
        : `${ink}, de ${least} a ${most} partes de agua por una, según la sesión`,
    hairline: 'Línea frontal',
    hairlineValue: (style, height) => `${style}, ${height} por encima de las cejas`,
    match: 'Coincidencia',
    noInk:
      'No hace falta tinta: su piel sola se parece a su cabello rapado tanto como con puntos.',
    subtle: 'En esta piel y con este cabello el cambio es discreto.',
    sessions: 'Sesiones',
    tableName: 'Sesiones con sus fechas',
    toBeAgreed: 'Por acordar',
    relative: {
      session: (from, to) =>
        from === to ? `Cada sesión: día ${from}` : `Cada sesión: días ${from} a ${to}`,
      last: (from, to) =>
        from === to
          ? `Desde la última sesión: día ${from}`
          : `Desde la última sesión: días ${from} a ${to}`,
      years: (from, to) =>
        from === to
          ? `Desde la última sesión: año ${from}`
          : `Desde la última sesión: años ${from} a ${to}`,
      whole: (until) => `Desde la primera sesión hasta ${until} días desde la última`,
    },
    columns: {
      session: 'Sesión',
      date: 'Fecha',
      what: 'Qué se hace',
      dots: 'Puntos',
      time: 'Tiempo',
    },
    stages: {
      only: 'Todos los puntos en una sesión.',
      firstLighter:
        'Los primeros puntos, separados y con una tinta más clara, para ver cómo los toma su piel.',
      first: 'Los primeros puntos, separados, para ver cómo los toma su piel.',
      middle: 'La mayor parte de la densidad, entre los primeros puntos.',
      last: 'Detalles, la línea frontal y la transición a su propio cabello.',
      correction: 'Correcciones, cuando todo lo anterior ha cicatrizado.',
    },
    total: 'En total',
    timeAndPrice: 'Tiempo y precio',
    time: 'Tiempo de trabajo',
    timeValue: (hours, sessions) => `${hours} en ${sessions}`,
    timeNote: (dots, setUp) =>
      `Una estimación al ritmo de la clínica, ${dots} puntos por hora, con ${setUp} de preparación en cada sesión.`,
    price: 'Precio',
    noPrice: 'Pregunte a la clínica: no ha introducido aquí sus tarifas.',
    prices: {
      session: (price, sessions, rate) => `${price} (${sessions} a ${rate})`,
      dots: (price, dots, rate) => `${price} (${dots} puntos a ${rate} el millar)`,
      hour: (price, rate) => `${price} (a ${rate} la hora)`,
    },
    or: 'o bien',
    priceNote:
      'Una estimación con las tarifas de la clínica. Lo que vale es la oferta de la clínica.',
    care: 'Cuidados, día a día',
    careName: 'Qué tener en cuenta y cuándo',
    careColumns: { when: 'Cuándo', what: 'Qué hacer' },
    careSession: (n, days) => `Sesión ${n}: ${days}`,
    careNote: 'Si su clínica indica otra cosa, siga lo que ella diga.',
    careSources: 'De recomendaciones coincidentes de varias clínicas.',
    risks: 'Riesgos, en palabras sencillas',
    estimates: 'Qué es solo una estimación',
    none: 'No hay puntos previstos: la densidad es cero.',
  },
  artist: {
    title: 'Plan para el profesional',
    lead: 'Valores calculados; lo que nadie ha medido figura como estimación.',
    colour: 'Color',
    colourName: 'Colores en CIELAB, D65, 2°, con componente especular',
    colourColumns: { what: 'Qué', L: 'L*', a: 'a*', b: 'b*', note: 'Nota' },
    skin: 'Piel',
    sigma: (L, a, b) => `± ${L} / ${a} / ${b} (una sigma)`,
    target: 'Objetivo: cabello propio rapado',
    zone: 'Zona tratada, cicatrizada',
    dot: 'Justo sobre un punto cicatrizado',
    computed: 'calculado',
    ita: 'Ángulo tipológico (ITA)',
    itaValue: (angle, sigma, name) => `${angle} ± ${sigma} (${name})`,
    source: 'Lectura de la piel',
    difference: 'De la zona al objetivo',
    differenceWithin: (low, high, computed) =>
      `ΔE00 ${low}–${high}, nueve de cada diez veces (${computed} según el cálculo)`,
    ownHair: 'Cabello propio',
    ownHairValue: (units, hairs, shaft, stubble) =>
      `${units} de ${hairs} cabellos, ${shaft} de grosor, rapado a ${stubble}`,
    ink: 'Tinta y puntos',
    inkName: 'Tinta',
    inkStatus: { measured: 'medida', estimate: 'estimación', placeholder: 'valor provisional' },
    strength: 'Fuerza del frasco (espesor óptico, 550 nm)',
    strengthValue: (value, low, high) =>
      `${value} (${low}–${high}); estimación mientras no se calibre`,
    strengthMeasured: (value) => `${value}, medida`,
    dilution: 'Dilución que iguala',
    dilutionValue: (parts, depth) => `${parts}, espesor óptico ${depth}`,
    density: 'Densidad completa',
    diameter: 'Punto cicatrizado',
    depth: 'Profundidad',
    depthValue: (top, height) =>
      `parte alta del pigmento a ${top}, ${height} de alto (estimación)`,
    byHand: 'Cambiado a mano',
    byHandValue: (ink, parts, density, diameter) =>
      `la recomendación era ${ink} ${parts}, ${density}, ${diameter}`,
    sessions: 'Sesiones',
    sessionsName: 'Tinta, puntos y tiempo de cada sesión',
    sessionColumns: {
      session: 'Sesión',
      date: 'Fecha',
      parts: 'Tinta : agua',
      depth: 'Espesor óptico',
      diameter: 'Punto cicatrizado',
      density: 'Se añade',
      dots: 'Puntos',
      time: 'Tiempo',
    },
    zones: 'Zonas',
    zonesName: 'Superficie y puntos por zona y sesión',
    zoneColumns: {
      zone: 'Zona',
      share: 'Ajuste de densidad',
      area: 'Superficie',
      mean: 'Densidad media',
      dots: 'Puntos',
      session: (n) => `S${n}`,
    },
    hairline: 'Línea frontal',
    pattern: 'Patrón',
    style: 'Estilo',
    height: 'Sobre las cejas, en el centro',
    recession: 'Retroceso en las sienes',
    peak: 'Pico de viuda',
    feather: 'Suavidad del borde',
    edge: 'Densidad en el borde',
    irregularity: 'Irregularidad, gruesa y fina',
    closure: 'Puntas temporales cerradas',
    sentinels: 'Puntos sueltos delante de la línea',
    scars: 'Cicatrices que cubrir',
    scarKinds: {
      fut: (length, width) => `tira de ${length} de largo y ${width} de ancho`,
      fue: (density, diameter) => `cicatrices puntiformes ${density}, ${diameter}`,
      patch: (radius) => `una zona de ${radius} de radio`,
    },
    scarNote:
      'En las cicatrices la tinta se extiende y se aclara más: pruebe antes con unos puntos y espere a que cicatricen.',
    warnings: 'A tener en cuenta',
    noWarnings: 'No hay objeciones a estos números.',
    blue: 'Esta tinta puede verse azulada en esta piel: trabaje superficial, dilúyala o elija una más cálida.',
    subtle:
      'El cambio es discreto en esta piel y con este cabello: dígalo antes de que nadie pague por él.',
    pictures: 'El resultado al que se aspira, simulado',
    sources: 'Fuentes de cuidados y riesgos',
    estimates: 'Estimaciones',
    estimateList: [
      'Tamaño, profundidad y altura del punto cicatrizado; la fuerza de la tinta, salvo que diga «medida».',
      'La lectura de la piel, dentro de la sigma indicada; la cabeza es un modelo de medidas publicadas.',
      'Los puntos se cuentan en esa cabeza: cuente con unos puntos porcentuales de diferencia, más donde el cabello solo clarea.',
    ],
  },
  calendar: {
    name: 'Micropigmentación capilar',
    session: (n, of) => `Sesión ${n} de ${of}`,
    sessionText: 'Un día propuesto; la clínica confirma el día y la hora.',
    careOf: (title, n) => `${title} (sesión ${n})`,
    clinicFirst: 'Si su clínica indica otra cosa, siga lo que ella diga.',
  },
  hours: (low, high) => (low === high ? `${low} h` : `${low}–${high} h`),
  sessionsCount: (n) => (n === 1 ? '1 sesión' : `${n} sesiones`),
};
