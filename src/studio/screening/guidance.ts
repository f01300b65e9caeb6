import { screeningIds, type Screening, type ScreeningId } from '../../consultation/screening';

/** What a yes usually leads to: a waiting time, a doctor's letter, or the clinic's own decision. */
type Usually = 'wait' | 'doctor' | 'clinic';

interface Guidance {
  readonly usually: Usually;
  /**
   * Grades of docs/facts/practice.md 6.1: S, pages of clinics and trainers, whose lists agree; K, common
   * knowledge of the trade that no source was found for.
   */
  readonly grade: 'S' | 'S, K';
}

export const guidance: Readonly<Record<ScreeningId, Guidance>> = {
  keloids: { usually: 'doctor', grade: 'S' },
  skinDisease: { usually: 'wait', grade: 'S' },
  injury: { usually: 'wait', grade: 'S' },
  bleeding: { usually: 'doctor', grade: 'S' },
  diabetes: { usually: 'doctor', grade: 'S' },
  immune: { usually: 'doctor', grade: 'S' },
  bloodborne: { usually: 'clinic', grade: 'S, K' },
  epilepsy: { usually: 'doctor', grade: 'S, K' },
  glaucoma: { usually: 'doctor', grade: 'S, K' },
  pregnancy: { usually: 'wait', grade: 'S' },
  allergy: { usually: 'clinic', grade: 'S, K' },
  albinism: { usually: 'clinic', grade: 'S, K' },
  isotretinoin: { usually: 'wait', grade: 'S, K' },
  chemotherapy: { usually: 'wait', grade: 'S' },
  transplant: { usually: 'wait', grade: 'S' },
  laser: { usually: 'wait', grade: 'S' },
  temporaryLoss: { usually: 'wait', grade: 'S, K' },
  minor: { usually: 'clinic', grade: 'S' },
};

/** Pages that the lists were read on, as docs/facts/practice.md 6.1 names them. */
export const guidanceSources = [
  'naturalinkspm.com',
  'inkdsmp.com.au',
  'smpaus.com.au',
  'beautyims.com',
] as const;

export interface Asked {
  /** Answered yes or not sure: to be talked about before a date is set. */
  readonly toDiscuss: readonly ScreeningId[];
  readonly unanswered: readonly ScreeningId[];
}

/** How far the questions have come. Nothing in it, nor an empty list, clears anybody. */
export function asked(screening: Screening): Asked {
  return {
    toDiscuss: screeningIds.filter(
      (id) => screening[id] === 'yes' || screening[id] === 'unsure',
    ),
    unanswered: screeningIds.filter((id) => screening[id] === undefined),
  };
}

/** The answers with a no to everything that was not answered yet. */
export function noneOfTheOthers(screening: Screening): Screening {
  const answers = screeningIds.map((id) => [id, screening[id] ?? 'no'] as const);
  return Object.fromEntries(answers);
}
