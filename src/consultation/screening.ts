import * as v from 'valibot';

/**
 * What consultants ask before anything else (docs/facts/practice.md 6.1: the lists of the trade agree). The answers
 * prompt a conversation, a waiting time or a doctor's letter; they never clear anybody for treatment.
 */
export const screeningIds = [
  'keloids',
  'skinDisease',
  'injury',
  'bleeding',
  'diabetes',
  'immune',
  'bloodborne',
  'epilepsy',
  'glaucoma',
  'pregnancy',
  'allergy',
  'albinism',
  'isotretinoin',
  'chemotherapy',
  'transplant',
  'laser',
  'temporaryLoss',
  'minor',
] as const;

export const screeningAnswerIds = ['no', 'yes', 'unsure'] as const;

/** Only what was asked and answered is in it. */
export const screeningSchema = v.strictObject(
  v.entriesFromList(screeningIds, v.exactOptional(v.picklist(screeningAnswerIds))),
);

export type Screening = v.InferOutput<typeof screeningSchema>;
export type ScreeningId = (typeof screeningIds)[number];
export type ScreeningAnswer = (typeof screeningAnswerIds)[number];
