import { inLanguage } from '../words';

const en = {
  title: 'The clinic',
  lead: 'Kept on this device. Each change is saved at once.',
  unsaved:
    'This browser does not let Stipple save here (private window, or storage is full). What you change lasts until you close the page: save the settings as a file below.',
  undo: 'Undo',
  identity: {
    title: 'Name and logo',
    name: 'Name of the clinic',
    contact: 'How to reach you, as it should stand on a plan',
    logo: 'Logo',
    logoHint: 'PNG, JPEG or WebP. Drop one here, or choose a file. It stays on this device.',
    choose: 'Choose a logo',
    replace: 'Choose another logo',
    remove: 'Remove the logo',
    removed: 'The logo was removed.',
    shown: 'The logo as it is kept',
    reading: 'Reading the picture…',
    refusal: {
      svg: 'An SVG is a drawing that can carry programs, so it is not taken. Export the logo as PNG and choose that.',
      foreign:
        'This is not a PNG, JPEG or WebP picture. Export the logo as PNG and choose that.',
      damaged:
        'This picture could not be read: it may be damaged. Export the logo again as PNG.',
      large: (most: string) =>
        `This file is larger than ${most} MB. Export the logo smaller, 512 pixels are enough.`,
      crowded:
        'Even made small, this picture is too detailed for a logo. Choose one with plainer areas.',
    },
  },
  colors: {
    title: 'Colours',
    accent: 'Colour of the studio',
    accentHint:
      'The buttons take this colour. It is made darker or lighter where text could not be read otherwise.',
    accentOwn: 'Stipple’s own',
    light: 'On light',
    dark: 'On dark',
    backdrop: 'Background of branded pictures',
    hex: 'Hex colour',
    backdropHex: 'Hex colour of the background',
    notHex: (typed: string) =>
      `“${typed}” is not a hex colour: write six digits such as #1d5a4b.`,
  },
  customs: {
    title: 'Language and units',
    language: 'Language',
    languages: { en: 'English', es: 'Español' },
    units: 'Units',
    systems: { metric: 'Metric: mm, cm²', imperial: 'Imperial: inches, sq in' },
    fine: 'Dots, hairs and needles stay in millimetres, as they are sold.',
  },
  rates: {
    title: 'Prices and time',
    lead: 'Used for the estimate on a plan, and nowhere else. Leave empty what you do not charge by.',
    currency: 'Currency',
    perSession: 'Price of a session',
    perThousandDots: 'Price of a thousand dots',
    perHour: 'Price of an hour',
    dotsPerHour: 'Dots an artist places in an hour',
    setUpHours: 'Preparation in each session, hours',
    refusal: (least: string, most: string) =>
      `Write a number from ${least} to ${most}, or leave the field empty.`,
    refusalNeeded: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
  },
  inks: {
    title: 'Inks',
    lead: 'Your bottles, under your names. New consultations choose from them and from Stipple’s own.',
    empty:
      'No inks of your own yet. Add one by the mix it is nearest to; once you have measured one healed client, calibrate it.',
    made: (base: string) => `Mix: ${base}`,
    ownMix: 'Mix: its own',
    strength: (tau0: string, least: string, most: string) =>
      `Strength ${tau0} (${least}–${most})`,
    measured: 'measured',
    estimate: 'estimate',
    placeholder: 'placeholder',
    add: 'Add an ink',
    name: 'Name on the bottle',
    base: 'Nearest mix',
    tau0: 'Strength',
    tau0Hint:
      'Optical depth of one healed dot of the undiluted bottle. Leave it as it is if you do not know.',
    addNow: 'Add this ink',
    full: (most: string) =>
      `There is room for ${most} inks. Delete one that you no longer use.`,
    nameMissing: 'Write the name that stands on the bottle.',
    strengthRefused: (most: string) => `The strength is a number above 0, up to ${most}.`,
    added: (name: string) => `“${name}” was added.`,
    remove: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `“${name}” was deleted.`,
    rename: (name: string) => `Name of “${name}”`,
    calibrate: 'Calibrate with a healed reading',
    applyNow: 'Use these inks in the open consultation',
    used: 'The open consultation now chooses from these inks.',
  },
  calibration: {
    lead: 'Measure one healed client, 28 days or more since the last session, with a colorimeter (D65, 2°, specular included, opening of 1 cm² or more).',
    skin: 'Bare skin beside the zone',
    zone: 'The healed zone',
    axis: (part: string, axis: string) => `${part}, ${axis}*`,
    partsWater: 'Water to one part ink',
    density: (area: string) => `Dots per ${area}`,
    diameter: 'Healed dot size in mm',
    fit: 'Work out the strength',
    result: (tau0: string, least: string, most: string) =>
      `Strength ${tau0}; within the error of the reading between ${least} and ${most}.`,
    residual: (delta: string) => `${delta} ΔE remain between the reading and the model.`,
    residualSmall: 'The mix fits this bottle.',
    residualLarge:
      'The hue differs: strength alone cannot explain it. Check both readings, or start from another mix.',
    take: (name: string) => `Keep this for “${name}”`,
    taken: (name: string) => `“${name}” is now measured.`,
    missing: (part: string) => `Write L*, a* and b* of: ${part}.`,
    range: (label: string, least: string, most: string) =>
      `“${label}” must lie between ${least} and ${most}.`,
    outOfReach: (L: string, darkest: string, faintest: string) =>
      `The healed zone reads L* ${L}, but with these dots on this skin it can only lie between ${darkest} and ${faintest}. Check the density, the dot size and both readings.`,
    saturated:
      'The zone is so dark that any strong ink would do: it says nothing about this one. Measure a client with fewer or weaker dots.',
  },
  file: {
    title: 'Move or keep these settings',
    lead: 'One file with everything on this page, for another device or as a copy. Nothing about any client is in it.',
    save: 'Save the settings as a file',
    saved: (name: string) => `Saved as ${name}.`,
    open: 'Open a settings file',
    opened: (name: string) => `The settings of ${name} are in use.`,
    openedNameless: 'The settings of the file are in use.',
    consultation:
      'This file is a consultation, not the settings of a clinic. Open it in the list of consultations.',
    refused: (name: string, reason: string) => `“${name}” was not opened. ${reason}`,
    unread: 'The file could not be read. Choose it again.',
    otherLanguage: 'The file asks for another language.',
    reload: 'Reload the page in it',
    erase: 'Erase the clinic’s settings',
    erased: 'The settings are back to how Stipple came.',
  },
};

const es: typeof en = {
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

export const text = inLanguage({ en, es });
