import { inLanguage } from '../words';

const en = {
  cost: (delta: string) => `This change alone: ${delta} ΔE.`,
  noCost: 'This change alone makes no visible difference to the match.',
  band: (dilutions: string, densities: string, diameters: string, inks: string) =>
    `As good to the eye, in the right combination: thinned ${dilutions}, ${densities}, dots of ${diameters}, in ${inks}.`,
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
};

const es: typeof en = {
  cost: (delta) => `Este cambio por sí solo: ${delta} ΔE.`,
  noCost: 'Este cambio por sí solo no altera el ajuste de forma visible.',
  band: (dilutions, densities, diameters, inks) =>
    `Igual de bueno a la vista, en la combinación adecuada: diluida ${dilutions}, ${densities}, puntos de ${diameters}, en ${inks}.`,
  range: (low, high) => (low === high ? low : `de ${low} a ${high}`),
};

export const text = inLanguage({ en, es });
