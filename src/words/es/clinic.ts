import type { clinic as english } from '../en/clinic';

export const clinic: typeof english = {
  title: 'La clínica',
  lead: 'Se guarda en este dispositivo. Cada cambio se guarda al momento.',
  unsaved:
    'Este navegador no permite que Stipple guarde aquí (ventana privada o almacenamiento lleno). Sus cambios duran hasta que cierre la página: guarde los ajustes como archivo más abajo.',
  undo: 'Deshacer',
  identity: {
    title: 'Nombre y logotipo',
    name: 'Nombre de la clínica',
    contact: 'Cómo contactar con ustedes, tal como debe figurar en un plan',
    logo: 'Logotipo',
    logoHint:
      'PNG, JPEG o WebP. Suéltelo aquí o elija un archivo. Permanece en este dispositivo.',
    choose: 'Elegir un logotipo',
    replace: 'Elegir otro logotipo',
    remove: 'Quitar el logotipo',
    removed: 'Se quitó el logotipo.',
    shown: 'El logotipo tal como se guarda',
    reading: 'Leyendo la imagen…',
    refusal: {
      svg: 'Un SVG es un dibujo que puede llevar programas, por eso no se admite. Exporte el logotipo como PNG y elija ese archivo.',
      foreign:
        'No es una imagen PNG, JPEG ni WebP. Exporte el logotipo como PNG y elija ese archivo.',
      damaged:
        'No se pudo leer esta imagen: puede estar dañada. Exporte el logotipo otra vez como PNG.',
      large: (most) =>
        `Este archivo ocupa más de ${most} MB. Exporte el logotipo más pequeño; bastan 512 píxeles.`,
      crowded:
        'Incluso reducida, esta imagen tiene demasiado detalle para un logotipo. Elija una con áreas más lisas.',
    },
  },
  colors: {
    title: 'Colores',
    accent: 'Color del estudio',
    accentHint:
      'Los botones toman este color. Se oscurece o aclara donde, si no, el texto no se podría leer.',
    accentOwn: 'El de Stipple',
    light: 'Sobre claro',
    dark: 'Sobre oscuro',
    backdrop: 'Fondo de las imágenes con marca',
    hex: 'Color hexadecimal',
    backdropHex: 'Color hexadecimal del fondo',
    notHex: (typed) =>
      `«${typed}» no es un color hexadecimal: escriba seis cifras, como #1d5a4b.`,
  },
  customs: {
    title: 'Idioma y unidades',
    language: 'Idioma',
    languages: { en: 'English', es: 'Español' },
    units: 'Unidades',
    systems: { metric: 'Métricas: mm, cm²', imperial: 'Imperiales: pulgadas, pulg²' },
    fine: 'Los puntos, los pelos y las agujas siguen en milímetros, como se venden.',
  },
  rates: {
    title: 'Precios y tiempo',
    lead: 'Sirven para la estimación del plan y para nada más. Deje vacío lo que no cobre.',
    currency: 'Moneda',
    perSession: 'Precio de una sesión',
    perThousandDots: 'Precio de mil puntos',
    perHour: 'Precio de una hora',
    dotsPerHour: 'Puntos que hace un artista en una hora',
    setUpHours: 'Preparación en cada sesión, en horas',
    refusal: (least, most) => `Escriba un número de ${least} a ${most} o deje el campo vacío.`,
    refusalNeeded: (least, most) => `Escriba un número de ${least} a ${most}.`,
  },
  inks: {
    title: 'Tintas',
    lead: 'Sus frascos, con sus nombres. Las consultas nuevas eligen entre ellos y los de Stipple.',
    empty:
      'Aún no hay tintas propias. Añada una según la mezcla más parecida; cuando haya medido a un cliente cicatrizado, calíbrela.',
    made: (base) => `Mezcla: ${base}`,
    ownMix: 'Mezcla: propia',
    strength: (tau0, least, most) => `Fuerza ${tau0} (${least}–${most})`,
    measured: 'medida',
    estimate: 'estimación',
    placeholder: 'provisional',
    add: 'Añadir una tinta',
    name: 'Nombre del frasco',
    base: 'Mezcla más parecida',
    tau0: 'Fuerza',
    tau0Hint:
      'Profundidad óptica de un punto cicatrizado del frasco sin diluir. Si no la conoce, déjela como está.',
    addNow: 'Añadir esta tinta',
    full: (most) => `Hay sitio para ${most} tintas. Elimine una que ya no use.`,
    nameMissing: 'Escriba el nombre que figura en el frasco.',
    strengthRefused: (most) => `La fuerza es un número mayor que 0, hasta ${most}.`,
    added: (name) => `Se añadió «${name}».`,
    remove: (name) => `Eliminar «${name}»`,
    removed: (name) => `Se eliminó «${name}».`,
    rename: (name) => `Nombre de «${name}»`,
    calibrate: 'Calibrar con una lectura cicatrizada',
    applyNow: 'Usar estas tintas en la consulta abierta',
    used: 'La consulta abierta elige ahora entre estas tintas.',
  },
  calibration: {
    lead: 'Mida a un cliente cicatrizado, a los 28 días o más de la última sesión, con un colorímetro (D65, 2°, componente especular incluida, abertura de 1 cm² o más).',
    skin: 'Piel sola junto a la zona',
    zone: 'La zona cicatrizada',
    axis: (part, axis) => `${part}, ${axis}*`,
    partsWater: 'Agua por cada parte de tinta',
    density: (area) => `Puntos por ${area}`,
    diameter: 'Tamaño del punto cicatrizado en mm',
    fit: 'Calcular la fuerza',
    result: (tau0, least, most) =>
      `Fuerza ${tau0}; dentro del error de la lectura, entre ${least} y ${most}.`,
    residual: (delta) => `Quedan ${delta} ΔE entre la lectura y el modelo.`,
    residualSmall: 'La mezcla corresponde a este frasco.',
    residualLarge:
      'El tono difiere: la fuerza por sí sola no lo explica. Revise ambas lecturas o parta de otra mezcla.',
    take: (name) => `Guardar esto para «${name}»`,
    taken: (name) => `«${name}» ya está medida.`,
    missing: (part) => `Escriba L*, a* y b* de: ${part}.`,
    range: (label, least, most) => `«${label}» debe estar entre ${least} y ${most}.`,
    outOfReach: (L, darkest, faintest) =>
      `La zona cicatrizada marca L* ${L}, pero con estos puntos en esta piel solo puede estar entre ${darkest} y ${faintest}. Revise la densidad, el tamaño del punto y ambas lecturas.`,
    saturated:
      'La zona es tan oscura que cualquier tinta fuerte serviría: no dice nada de esta. Mida a un cliente con menos puntos o más suaves.',
  },
  file: {
    title: 'Trasladar o conservar estos ajustes',
    lead: 'Un archivo con todo lo de esta página, para otro dispositivo o como copia. No contiene nada de ningún cliente.',
    save: 'Guardar los ajustes como archivo',
    saved: (name) => `Guardado como ${name}.`,
    open: 'Abrir un archivo de ajustes',
    opened: (name) => `Se usan ahora los ajustes de ${name}.`,
    openedNameless: 'Se usan ahora los ajustes del archivo.',
    consultation:
      'Este archivo es una consulta, no los ajustes de una clínica. Ábralo en la lista de consultas.',
    refused: (name, reason) => `No se abrió «${name}». ${reason}`,
    unread: 'No se pudo leer el archivo. Elíjalo de nuevo.',
    otherLanguage: 'El archivo pide otro idioma.',
    reload: 'Recargar la página en ese idioma',
    erase: 'Borrar los ajustes de la clínica',
    erased: 'Los ajustes vuelven a ser los de Stipple.',
  },
};
