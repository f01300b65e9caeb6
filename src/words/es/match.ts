import type { match as english } from '../en/match';

export const match: typeof english = {
  cautions: {
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
  },
  cost: (delta) => `Este cambio por sí solo: ${delta} ΔE.`,
  noCost: 'Este cambio por sí solo no altera el ajuste de forma visible.',
  band: (dilutions, densities, diameters, inks) =>
    `Igual de bueno a la vista, en la combinación adecuada: diluida ${dilutions}, ${densities}, puntos de ${diameters}, en ${inks}.`,
  range: (low, high) => (low === high ? low : `de ${low} a ${high}`),
};
