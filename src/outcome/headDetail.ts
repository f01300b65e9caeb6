const headDetails = ['low', 'full'] as const;

/** Which of the two files of the default head is shown; their dots are the same. */
export type HeadDetail = (typeof headDetails)[number];

/** What a browser tells of the device, as far as the head's detail depends on it. */
export interface Device {
  /** The main pointer is a finger. */
  readonly coarsePointer: boolean;
  /** Shorter side of the screen, CSS pixels. */
  readonly shortSidePx: number;
  /** Rounded by the browser; null where it does not tell (Safari, Firefox). */
  readonly memoryGb: number | null;
  readonly cores: number;
  /** The user has asked for less data. */
  readonly saveData: boolean;
}

/** Touch screens below this are phones, CSS pixels. */
const PHONE_PX = 600;
/** Tablets with no more of either take the light head (estimate). */
const SMALL_MEMORY_GB = 2;
const FEW_CORES = 2;

/**
 * The light head (25,000 triangles, a third of the bytes) for phones, weak tablets and whoever saves data;
 * the full one (120,000) for everyone else. Both have the same scalp and the same dots; only silhouettes
 * and the ears' relief are coarser, which shows when a picture is enlarged: pictures are taken of the
 * head on screen, so a phone exports the light one. `?head=full` in the address overrides.
 */
export function headDetailFor(device: Device): HeadDetail {
  if (device.saveData) return 'low';
  if (!device.coarsePointer) return 'full';
  if (device.shortSidePx < PHONE_PX) return 'low';
  const smallMemory = device.memoryGb !== null && device.memoryGb <= SMALL_MEMORY_GB;
  return smallMemory || device.cores <= FEW_CORES ? 'low' : 'full';
}

/**
 * The detail that an address asks for by `?head=low` or `?head=full`, null where it does not ask.
 *
 * @param query the address from the question mark on
 * @throws Error for any other value
 */
export function headDetailAsked(query: string): HeadDetail | null {
  const asked = new URLSearchParams(query).get('head');
  if (asked === null) return null;
  const known = headDetails.find((detail) => detail === asked);
  if (!known) {
    throw new Error(
      `The address asks for the head "${asked}", which does not exist. Use ?head=low or ?head=full, or leave it out.`,
    );
  }
  return known;
}
