import type { InkCaution } from '../../consultation/inkCautions';

/** What a choice of ink does to the match, and what speaks against it. */
export const match = {
  cautions: {
    'strong-ink':
      'Stronger than usual practice (1 : 8). From across the room this hardly changes the match, as each dot is nearly opaque by now; but strong ink spreads and heals darker or bluish more easily, and cannot be thinned later.',
    'thin-ink':
      'Thinner than usual practice (1 : 16): the dots may heal too pale and fade sooner.',
    dense:
      'Denser than usual practice (150 per cm²): the dots run together more easily and may look painted on.',
    sparse: 'Sparser than anybody plans (60 per cm²): single dots rather than shaved hair.',
    'wide-dot':
      'Wider than the usual needles leave (0.36 mm): up close the dots look like points, not like roots.',
    'fine-dot':
      'Finer than the usual needles leave (0.28 mm): a healed dot hardly ever stays so small.',
    'dark-dot':
      'Up close each dot is clearly darker than the client’s own roots, even where the mean colour matches.',
  } satisfies Readonly<Record<InkCaution, string>>,
  cost: (delta: string) => `This change alone: ${delta} ΔE.`,
  noCost: 'This change alone makes no visible difference to the match.',
  band: (dilutions: string, densities: string, diameters: string, inks: string) =>
    `As good to the eye, in the right combination: thinned ${dilutions}, ${densities}, dots of ${diameters}, in ${inks}.`,
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
};
