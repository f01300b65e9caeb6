import type { InkCaution } from '../../outcome/inkCautions';
import { inLanguage } from '../words';

const enCautions: Readonly<Record<InkCaution, string>> = {
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
};

const esCautions: typeof enCautions = {
  'strong-ink':
    'Más fuerte que lo habitual (1 : 8). A distancia la coincidencia apenas cambia, porque cada punto ya es casi opaco; pero una tinta fuerte se extiende y cicatriza más oscura o azulada con más facilidad, y no se puede aclarar más tarde.',
  'thin-ink':
    'Más diluida que lo habitual (1 : 16): los puntos pueden cicatrizar demasiado pálidos y aclararse antes.',
  dense:
    'Más densa que lo habitual (150 por cm²): los puntos se unen con más facilidad y pueden parecer pintados.',
  sparse: 'Menos densa que cualquier plan (60 por cm²): puntos sueltos y no cabello rapado.',
  'wide-dot':
    'Más anchos que los de las agujas habituales (0,36 mm): de cerca parecen puntos y no raíces.',
  'fine-dot':
    'Más finos que los de las agujas habituales (0,28 mm): un punto cicatrizado rara vez queda tan pequeño.',
  'dark-dot':
    'De cerca cada punto es claramente más oscuro que las raíces propias, aunque el color medio coincida.',
};

const en = {
  cautions: enCautions,
  cost: (delta: string) => `This change alone: ${delta} ΔE.`,
  noCost: 'This change alone makes no visible difference to the match.',
  band: (dilutions: string, densities: string, diameters: string, inks: string) =>
    `As good to the eye, in the right combination: thinned ${dilutions}, ${densities}, dots of ${diameters}, in ${inks}.`,
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
};

const es: typeof en = {
  cautions: esCautions,
  cost: (delta) => `Este cambio por sí solo: ${delta} ΔE.`,
  noCost: 'Este cambio por sí solo no altera el ajuste de forma visible.',
  band: (dilutions, densities, diameters, inks) =>
    `Igual de bueno a la vista, en la combinación adecuada: diluida ${dilutions}, ${densities}, puntos de ${diameters}, en ${inks}.`,
  range: (low, high) => (low === high ? low : `de ${low} a ${high}`),
};

export const text = inLanguage({ en, es });
