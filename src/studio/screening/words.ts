import type { ScreeningAnswer, ScreeningId } from '../../consultation/screening';
import { inLanguage } from '../words';
import type { Usually } from './guidance';

const en = {
  title: 'Health first',
  lead: (count: number) =>
    `${count} things to ask before planning. One tap each, or one tap for all.`,
  notClearance:
    'This is a prompt for a conversation, not a medical clearance. Whatever the answers, the clinic decides, and a doctor where there is doubt.',
  none: 'None of these',
  noneOfOthers: 'None of the others',
  clear: 'Ask again from the start',
  progress: (answered: number, all: number) => `${answered} of ${all} answered`,
  listName: 'Questions',
  answers: { no: 'No', yes: 'Yes', unsure: 'Not sure' } satisfies Record<
    ScreeningAnswer,
    string
  >,
  names: {
    keloids: 'Keloids or raised scars',
    skinDisease: 'Acne, psoriasis, eczema or an infection on the scalp now',
    injury: 'Cuts, sunburn or sore skin on the scalp now',
    bleeding: 'Blood thinners, or bleeding that is hard to stop',
    diabetes: 'Diabetes',
    immune: 'An illness or medicine that weakens the immune system',
    bloodborne: 'An infection carried in the blood (HIV, hepatitis)',
    epilepsy: 'Epilepsy or seizures',
    glaucoma: 'Glaucoma',
    pregnancy: 'Pregnant or breastfeeding',
    allergy: 'An allergy to ink or pigment',
    albinism: 'Albinism',
    isotretinoin: 'Isotretinoin (Accutane, Roaccutane) in the last 6 months',
    chemotherapy: 'Chemotherapy in the last 12 months, or planned',
    transplant: 'A hair transplant in the last 9 months',
    laser: 'Laser removal on the scalp in the last 90 days',
    temporaryLoss: 'Hair loss that may be temporary (illness, stress, birth, a medicine)',
    minor: 'Under 18',
  } satisfies Record<ScreeningId, string>,
  short: {
    keloids: 'keloids',
    skinDisease: 'a skin condition on the scalp',
    injury: 'sore or injured skin',
    bleeding: 'blood thinners or bleeding',
    diabetes: 'diabetes',
    immune: 'the immune system',
    bloodborne: 'an infection carried in the blood',
    epilepsy: 'epilepsy',
    glaucoma: 'glaucoma',
    pregnancy: 'pregnancy or breastfeeding',
    allergy: 'an ink allergy',
    albinism: 'albinism',
    isotretinoin: 'isotretinoin',
    chemotherapy: 'chemotherapy',
    transplant: 'a recent hair transplant',
    laser: 'recent laser removal',
    temporaryLoss: 'hair loss that may be temporary',
    minor: 'age under 18',
  } satisfies Record<ScreeningId, string>,
  usually: {
    wait: 'Usually a waiting time',
    doctor: 'Usually a doctor’s letter',
    clinic: 'The clinic’s own decision',
  } satisfies Record<Usually, string>,
  means: {
    keloids:
      'Skin that makes raised scars may make one at every dot. Most clinics do not treat it; some do on a dermatologist’s word.',
    skinDisease:
      'Clinics wait until the skin has calmed. Ink in inflamed skin heals unevenly, and needles can set off a new patch.',
    injury: 'Wait until the skin has healed completely.',
    bleeding:
      'Bleeding washes ink out and makes more scabs. Please never stop a medicine for this: ask the doctor who prescribed it for a letter.',
    diabetes:
      'Healing can be slower. When diabetes is well controlled, many clinics treat with a doctor’s letter.',
    immune:
      'Healing can be slower and infection more likely. Ask the doctor who treats it for a letter.',
    bloodborne:
      'Each clinic has its own policy, and nobody needs to say here which infection it is. New needles and gloves protect everybody, whatever the answer. The doctor who treats it knows how the skin will heal.',
    epilepsy:
      'Sessions are long and loud. Clinics ask what brings a seizure on and want a doctor’s letter.',
    glaucoma:
      'Clinics have it on their lists and rarely say why. Numbing products and hours with the head down may matter to the eye: ask the eye doctor for a letter.',
    pregnancy: 'Clinics wait until pregnancy and breastfeeding are over.',
    allergy:
      'Ask for the list of what is in the ink and show it to a doctor. An earlier reaction to ink usually rules it out.',
    albinism:
      'Skin with little pigment of its own burns easily, and every dot stands out on it. Clinics decide from case to case; a dermatologist can look at the skin first.',
    isotretinoin:
      'The skin heals poorly for a while. Clinics wait 6 months from the last dose; some wait 12.',
    chemotherapy:
      'Clinics wait 6 to 12 months from the last treatment, plan none within 4 weeks of the next, and ask for the oncologist’s word.',
    transplant:
      'New hair needs 6 to 9 months to show. Before that nobody can see what is left to fill.',
    laser: 'Clinics wait 90 days, so that the skin has settled.',
    temporaryLoss:
      'Hair that comes back makes dots needless. A doctor can say whether it may; waiting costs nothing.',
    minor: 'Clinics treat adults only.',
  } satisfies Record<ScreeningId, string>,
  unsure: 'Find out before a date is set.',
  grade: (grade: string) => `Source grade ${grade}`,
  sources: 'Where this comes from',
  gradeS:
    'S: pages of clinics and trainers, whose lists agree. They sell treatments and rarely name a study.',
  gradeK: 'K: common knowledge in the trade; no source was found for it.',
  pages: (list: string) => `Read on: ${list}.`,
  nothingNamed: 'Nothing was named.',
  nothingNamedIsNoClearance:
    'That is not a clearance: the artist still looks at the skin, and asks again on the day.',
  toDiscuss: (n: number) =>
    n === 1 ? 'One thing to talk about:' : `${n} things to talk about:`,
  privacy:
    'Answers stay on this device with this consultation. They are in no link and in no picture.',
};

const es: typeof en = {
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

export const text = inLanguage({ en, es });
