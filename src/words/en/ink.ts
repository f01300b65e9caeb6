import type { Ends } from './steps';

/** Numbers that a sentence is built around. */
type Values = Readonly<Record<string, string | number>>;

/** The ink: what is advised, why, and what is chosen instead. */
export const ink = {
  title: 'Ink and density',
  lead: 'Our recommendation for this skin and hair. Every value can be changed.',
  recommended: 'Recommended',
  recommendedInk: (pigment: string, parts: string) => `${pigment}, thinned 1 : ${parts}`,
  recommendedDots: (density: string, area: string, diameter: string) =>
    `${density} dots per ${area}, each ${diameter}`,
  noInk: 'No ink needed',
  noInkText:
    'No ink darkens less than none: bare skin is as near to the client’s own shaved hair as any dots would bring it, or nearer.',
  subtle:
    'On this skin any treatment stays subtle: dots and skin are close in lightness. Show it up close and in daylight.',
  subtleHair:
    'With hair this light or thin any treatment stays subtle: there is little shadow to match. Show it up close and in daylight.',
  blue: 'This ink may read bluish in this skin. A warmer ink or fewer, smaller dots help.',
  densityLegend: 'How full',
  presets: { light: 'Light', natural: 'Natural', full: 'Full' },
  density: (area: string) => `Dots per ${area}`,
  dilution: 'Water to one part ink',
  diameter: 'Healed dot size',
  pigment: 'Ink',
  /** The shipped inks (src/color/data/pigments.json); a clinic's own keep the clinic's names. */
  shipped: {
    'carbon-black': 'Carbon black',
    'soft-black': 'Soft black',
    'cool-brown': 'Cool brown',
    'warm-brown': 'Warm brown',
  } as Readonly<Record<string, string>>,
  zones: {
    title: 'Density by zone',
    caption: 'Dots and area by zone',
    zone: 'Zone',
    dots: 'Dots',
    area: 'Area',
    total: 'In all',
    names: {
      hairline: 'Hairline',
      front: 'Front',
      midScalp: 'Mid-scalp',
      crown: 'Crown',
      temples: 'Temples',
      donorBlend: 'Blend into own hair',
    },
  },
  back: 'Back to the recommendation',
  backOne: (label: string) => `${label}: back to the recommendation`,
  cost: (delta: string) => `Your changes move the match by ${delta} ΔE.`,
  depthTop: 'Depth of the ink',
  depthHeight: 'Height of a dot in the skin',
  more: 'Depth in the skin',
  about: 'How the match is made',
  aboutText:
    'Stipple computes the colour of this skin with ink in it and compares it with the client’s own shaved hair. ΔE (CIEDE2000) counts the difference as the eye sees it: below 1 hardly anyone sees one, up to about 3 it passes in a zone of stubble.',
  patches: { skin: 'Bare skin', zone: 'Dots, healed', target: 'Own hair, shaved' },
  dilutionEnds: ['stronger', 'weaker'] as Ends,
  opticalDepth: (n: string) => `Optical depth of one dot: ${n} (an estimate).`,
  interval: (value: string, low: string, high: string) =>
    `As computed, the recommendation lies ${value} ΔE from the target. With everything that is uncertain (skin reading, ink strength, depth, hair) the true value lies between ${low} and ${high}, nine times in ten. It is often more than computed: the recommendation is the best of thousands, and nearly every error adds to it.`,
  reasons: {
    'no-ink': ({ contrast }: Values) =>
      `No ink needed: none darkens less than none. Bare skin lies ${contrast} ΔE from the client’s own shaved hair, and dots would not bring it nearer.`,
    'decided-by-dots': ({ count, of }: Values) =>
      `${count} of ${of} combinations give the same mean colour. Dots about as visible as the client’s own roots, and usual practice, decided between them.`,
    subtle: ({ contrast }: Values) =>
      `The treated zone ends ${contrast} ΔE from bare skin: a subtle change.`,
    'all-equal': () =>
      'On this skin every choice looks alike from a distance. Choose by the dots up close.',
    'at-bound': () =>
      'The best choice lies at the edge of what the technique allows; a wider one might match better.',
    'usual-strongest': () =>
      'The choice stands at the strong edge of usual practice (1 : 8) or past it: from there on a dot is nearly opaque, and more ink hardly darkens the zone.',
    blue: ({ b, skinB }: Values) =>
      `Healed dots have b* ${b} on skin of b* ${skinB}: they may read bluish. Stay shallow, thin the ink, or warm it.`,
    'skin-unusual': ({ residual }: Values) =>
      `An unusual colour for skin, ${residual} ΔE from the nearest. Measure again.`,
    'skin-outside': ({ residual }: Values) =>
      `Not a colour that skin has, ${residual} ΔE from the nearest. Take the picture as a colour sample only.`,
    'skin-spectrum': () =>
      'The spectrum is unlike any skin’s that our model knows, whatever its colour. Measure again.',
    'ink-unmeasured': () =>
      'The strength of this ink is an estimate until the clinic calibrates it with one healed reading.',
  },
  choice: {
    measured: 'measured',
    estimate: 'estimate',
    placeholder: 'placeholder',
    changed: 'The clinic’s inks are not those of this consultation.',
    use: 'Use the clinic’s inks now',
  },
};
