import type { screening as english } from '../en/screening';

export const screening: typeof english = {
  title: 'Primero, la salud',
  lead: (count) =>
    `${count} preguntas antes de planificar. Un toque cada una, o uno solo para todas.`,
  notClearance:
    'Esto es una guía para conversar, no una autorización médica. Sea cual sea la respuesta, decide la clínica y, ante la duda, un médico.',
  none: 'Nada de esto',
  noneOfOthers: 'Nada de lo demás',
  clear: 'Preguntar de nuevo desde el principio',
  progress: (answered, all) => `${answered} de ${all} respondidas`,
  listName: 'Preguntas',
  answers: { no: 'No', yes: 'Sí', unsure: 'No lo sé' },
  names: {
    keloids: 'Queloides o cicatrices abultadas',
    skinDisease: 'Acné, psoriasis, eccema o una infección en el cuero cabelludo ahora',
    injury: 'Cortes, quemadura solar o piel irritada en el cuero cabelludo ahora',
    bleeding: 'Anticoagulantes, o sangrado difícil de detener',
    diabetes: 'Diabetes',
    immune: 'Una enfermedad o un medicamento que debilita las defensas',
    bloodborne: 'Una infección que se transmite por la sangre (VIH, hepatitis)',
    epilepsy: 'Epilepsia o convulsiones',
    glaucoma: 'Glaucoma',
    pregnancy: 'Embarazo o lactancia',
    allergy: 'Alergia a tintas o pigmentos',
    albinism: 'Albinismo',
    isotretinoin: 'Isotretinoína (Accutane, Roaccutane) en los últimos 6 meses',
    chemotherapy: 'Quimioterapia en los últimos 12 meses, o prevista',
    transplant: 'Un trasplante de cabello en los últimos 9 meses',
    laser: 'Eliminación con láser en el cuero cabelludo en los últimos 90 días',
    temporaryLoss:
      'Pérdida de cabello que puede ser pasajera (enfermedad, estrés, parto, un medicamento)',
    minor: 'Menor de 18 años',
  },
  short: {
    keloids: 'queloides',
    skinDisease: 'una afección de la piel',
    injury: 'piel irritada o herida',
    bleeding: 'anticoagulantes o sangrado',
    diabetes: 'diabetes',
    immune: 'las defensas',
    bloodborne: 'una infección que se transmite por la sangre',
    epilepsy: 'epilepsia',
    glaucoma: 'glaucoma',
    pregnancy: 'embarazo o lactancia',
    allergy: 'alergia a la tinta',
    albinism: 'albinismo',
    isotretinoin: 'isotretinoína',
    chemotherapy: 'quimioterapia',
    transplant: 'un trasplante de cabello reciente',
    laser: 'láser reciente',
    temporaryLoss: 'pérdida que puede ser pasajera',
    minor: 'edad menor de 18 años',
  },
  usually: {
    wait: 'Normalmente, un tiempo de espera',
    doctor: 'Normalmente, una carta del médico',
    clinic: 'Lo decide la clínica',
  },
  means: {
    keloids:
      'Una piel que forma cicatrices abultadas puede formar una en cada punto. La mayoría de las clínicas no la trata; algunas sí, con el visto bueno de un dermatólogo.',
    skinDisease:
      'Las clínicas esperan a que la piel se calme. En piel inflamada la tinta cicatriza de forma desigual y la aguja puede provocar un nuevo brote.',
    injury: 'Espere a que la piel haya sanado por completo.',
    bleeding:
      'El sangrado arrastra la tinta y forma más costras. Por favor, no deje nunca un medicamento por esto: pida una carta al médico que lo recetó.',
    diabetes:
      'La cicatrización puede ser más lenta. Con la diabetes bien controlada, muchas clínicas tratan con una carta del médico.',
    immune:
      'La cicatrización puede ser más lenta y la infección, más probable. Pida una carta al médico que lleva el caso.',
    bloodborne:
      'Cada clínica tiene su norma, y nadie necesita decir aquí de qué infección se trata. Las agujas nuevas y los guantes protegen a todos, sea cual sea la respuesta. El médico que lleva el caso sabe cómo cicatrizará la piel.',
    epilepsy:
      'Las sesiones son largas y ruidosas. Las clínicas preguntan qué provoca las crisis y piden una carta del médico.',
    glaucoma:
      'Las clínicas lo incluyen en sus listas y rara vez dicen por qué. Los productos anestésicos y pasar horas con la cabeza baja pueden afectar al ojo: pida una carta al oftalmólogo.',
    pregnancy: 'Las clínicas esperan a que terminen el embarazo y la lactancia.',
    allergy:
      'Pida la lista de ingredientes de la tinta y muéstresela a un médico. Una reacción anterior a la tinta suele descartarlo.',
    albinism:
      'Una piel con poco pigmento propio se quema con facilidad, y en ella resalta cada punto. Las clínicas deciden caso por caso; un dermatólogo puede mirar antes la piel.',
    isotretinoin:
      'Durante un tiempo la piel cicatriza mal. Las clínicas esperan 6 meses desde la última dosis; algunas, 12.',
    chemotherapy:
      'Las clínicas esperan de 6 a 12 meses desde el último tratamiento, que no haya otro en 4 semanas, y piden la opinión del oncólogo.',
    transplant:
      'El cabello nuevo necesita de 6 a 9 meses para verse. Antes nadie puede saber qué queda por cubrir.',
    laser: 'Las clínicas esperan 90 días, para que la piel se asiente.',
    temporaryLoss:
      'Si el cabello vuelve, los puntos sobran. Un médico puede decir si es posible; esperar no cuesta nada.',
    minor: 'Las clínicas solo tratan a adultos.',
  },
  unsure: 'Averígüelo antes de fijar una fecha.',
  grade: (grade) => `Grado de la fuente: ${grade}`,
  sources: 'De dónde sale esto',
  gradeS:
    'S: páginas de clínicas y formadores, cuyas listas coinciden. Venden tratamientos y rara vez citan un estudio.',
  gradeK: 'K: saber común del oficio; no se encontró una fuente.',
  pages: (list) => `Leído en: ${list}.`,
  nothingNamed: 'No se ha indicado nada.',
  nothingNamedIsNoClearance:
    'Eso no es una autorización: el artista mira igualmente la piel y vuelve a preguntar ese día.',
  toDiscuss: (n) => (n === 1 ? 'Un asunto por conversar:' : `${n} asuntos por conversar:`),
  privacy:
    'Las respuestas se quedan en este dispositivo, con esta consulta. No van en ningún enlace ni en ninguna imagen.',
};
