import type { ScreeningAnswer, ScreeningId } from '../../consultation/screening';

/** What is asked about health, and what the answers usually mean. */
export const screening = {
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
  },
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
