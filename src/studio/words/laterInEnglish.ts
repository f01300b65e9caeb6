/** Words under the two ends of a slider. */
type Ends = readonly [low: string, high: string];

/** Numbers that a sentence is built around. */
type Values = Readonly<Record<string, string | number>>;

/** What is not said before the first picture: the steps after the first one, in English. */
export const en = {
  hairline: {
    title: 'The new hairline',
    lead: 'Start from a style, then move it to where it suits.',
    legend: 'Style',
    styles: {
      natural: 'Natural',
      broken: 'Broken',
      medium: 'Medium',
      defined: 'Defined',
      rounded: 'Rounded',
      mature: 'Mature',
      'widows-peak': 'Widow’s peak',
      'womens-density': 'Own line, denser',
    },
    height: 'Height above the brows',
    heightEnds: ['lower', 'higher'] as Ends,
    recession: 'Set back at the temples',
    recessionEnds: ['straight', 'receded'] as Ends,
    feather: 'Softness of the edge',
    featherEnds: ['sharp', 'soft'] as Ends,
    fine: 'Finer shape of the line',
    peak: 'Widow’s peak',
    closure: 'Temple points',
    closureEnds: ['open', 'closed'] as Ends,
    edge: 'Density at the edge',
    irregularity: 'Irregularity',
    sentinels: 'Single dots ahead of the line',
    low: (length: string) =>
      `At ${length} this line is lower than almost any natural one. It may look young now and odd in ten years.`,
    straight:
      'A straight, even line reads as drawn. Some people want exactly that; if not, raise the irregularity.',
    medial:
      'The corners of the line stand further in than the outer corners of the eyes: no natural line does that.',
    lowCorner: 'The corners of the line lie lower than its middle: no natural line does that.',
    hardEdge: 'A dense edge shows as an outline. Natural edges start at about a third or less.',
  },
  skin: {
    title: 'Skin of the scalp',
    lead: 'Match the scalp, not the face: it is often lighter or redder.',
    monkLegend: 'Monk tone',
    monk: (tone: number) => `Monk ${tone}`,
    ita: 'Lightness angle (ITA)',
    itaEnds: ['darker', 'lighter'] as Ends,
    labLegend: 'CIELAB, D65, specular included',
    hex: 'Hex colour',
    dropper: 'Pick a colour from the screen',
    dropperFailed:
      'The colour picker was closed without a colour. Pick again, or type the colour below.',
    source: {
      monk: (tone: number) => `Monk ${tone}, as measured skin`,
      ita: 'From the lightness angle',
      lab: 'From CIELAB numbers',
      hex: (hex: string) => `Picked as ${hex}`,
    },
    classes: {
      'very-light': 'Very light',
      light: 'Light',
      intermediate: 'Intermediate',
      tan: 'Tan',
      brown: 'Brown',
      dark: 'Dark',
    },
    uncertainty: (L: string, a: string, b: string) =>
      `One standard deviation: L* ±${L}, a* ±${a}, b* ±${b}.`,
    monkNote:
      'Shown as the median of measured skin, so a tone can differ from the printed card.',
    about: 'How sure is this?',
    aboutMonk:
      'The ten Monk swatches are labels for groups of people. Each shows the median of skins measured for that group, so it can differ from the printed card.',
    aboutIta:
      'Individual typology angle: one number for how light skin is, from +62° (very light) to −75° (very dark). It says nothing about red or yellow.',
    unusual: (residual: string) =>
      `This colour is ${residual} ΔE from the nearest skin our model knows. Check the reading.`,
  },
  hair: {
    title: 'The client’s own hair',
    lead: 'What still grows sets the target: dots should look like this, shaved.',
    colorLegend: 'Colour',
    colors: {
      black: 'Black',
      'black-brown': 'Black-brown',
      'dark-brown': 'Dark brown',
      brown: 'Brown',
      'light-brown': 'Light brown',
      blond: 'Blond',
      red: 'Red',
      white: 'White',
    },
    grey: 'Grey hairs',
    density: 'Density where hair grows',
    densityEnds: ['fine', 'dense'] as Ends,
    densityUnit: (n: string, area: string) => `${n} units/${area}`,
    stubble: 'Shaved length',
    stubbleEnds: ['razor', 'clipper'] as Ends,
    shaft: 'Thickness of a hair',
    perUnit: 'Hairs in one unit',
    more: 'Thickness and grouping',
    colorNote:
      'Shaved hair of any colour reads as ash grey from a distance; the colour mostly sets how strong it is.',
  },
  ink: {
    title: 'Ink and density',
    lead: 'Our recommendation for this skin and hair. Every value can be changed.',
    recommended: 'Recommended',
    recommendedInk: (pigment: string, parts: string) => `${pigment}, thinned 1 : ${parts}`,
    recommendedDots: (density: string, area: string, diameter: string) =>
      `${density} dots per ${area}, each ${diameter}`,
    verdict: {
      blends: 'Blends with the client’s own shaved hair.',
      good: 'A good match; a close look finds the difference.',
      visible: 'The difference to the client’s own hair is visible.',
    },
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
    /** The shipped inks (assets/pigments.json); a clinic's own keep the clinic's names. */
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
      `The recommendation lies ${value} ΔE from the target; with everything that is uncertain (skin reading, ink strength, depth, hair) between ${low} and ${high}, nine times in ten.`,
    reasons: {
      'decided-by-dots': ({ count, of }: Values) =>
        `${count} of ${of} combinations give the same mean colour. Dots about as visible as the client’s own roots, and usual practice, decided between them.`,
      subtle: ({ contrast }: Values) =>
        `The treated zone ends ${contrast} ΔE from bare skin: a subtle change.`,
      'all-equal': () =>
        'On this skin every choice looks alike from a distance. Choose by the dots up close.',
      'at-bound': () =>
        'The best choice lies at the edge of what the technique allows; a wider one might match better.',
      blue: ({ b, skinB }: Values) =>
        `Healed dots have b* ${b} on skin of b* ${skinB}: they may read bluish. Stay shallow, thin the ink, or warm it.`,
      'skin-unusual': ({ residual }: Values) =>
        `An unusual colour for skin, ${residual} ΔE from the nearest. Measure again.`,
      'skin-outside': ({ residual }: Values) =>
        `Not a colour that skin has, ${residual} ΔE from the nearest. Take the picture as a colour sample only.`,
      'ink-unmeasured': () =>
        'The strength of this ink is an estimate until the clinic calibrates it with one healed reading.',
    },
  },
  time: {
    title: 'Sessions and time',
    lead: 'See the head now, with each session healed, and years on.',
    planTitle: 'The plan for the artist',
    planSession: 'Session',
    planDilution: 'Ink to water',
    planDots: 'Dots added',
    countLegend: 'Planned sessions',
    count: (n: number) => (n === 1 ? '1 session' : `${n} sessions`),
    stageLegend: 'Show',
    now: 'Now',
    session: (n: number) => `Session ${n}`,
    since: 'Time since then',
    sinceEnds: ['fresh', '10 years'] as Ends,
    day: (n: number) => `day ${n}`,
    healed: 'healed',
    months: (n: number) => `${n} months`,
    years: (n: string) => `${n} years`,
    oneYear: '1 year',
    nowNote: 'The head as it is, without any treatment.',
    freshNote:
      'Fresh dots look larger and darker, and the skin is red for a few days. This passes.',
    fadeNote:
      'Fading is an estimate: sun, skin and aftercare change it. Most people refresh after three to six years.',
  },
  picture: {
    title: 'Picture',
    lightLegend: 'Light',
    lights: {
      measurement: 'Shade check',
      studio: 'Studio',
      daylight: 'Daylight',
      office: 'Office',
      bathroom: 'Bathroom mirror',
      flash: 'Flash',
      sun: 'Strong sun',
    },
    lightNotes: {
      measurement: 'Flat, neutral, without shine: the shades on screen are the computed ones.',
      studio: 'Soft light with form. Shades are close to the computed ones.',
      daylight: 'An overcast day near a window.',
      office: 'Light from above, as most people will see it.',
      bathroom: 'Lamps over and beside the mirror: where you will see it every day.',
      flash: 'A camera’s flash from the front: hard on every treatment.',
      sun: 'Sun from above: the hardest test.',
    },
    oil: 'Shine of the scalp',
    oilEnds: ['matt', 'oily'] as Ends,
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    list: [
      ['1 – 5', 'Front, three-quarter, side, back, top'],
      ['← → ↑ ↓', 'Turn the head'],
      ['+  −', 'Closer, further away'],
      ['Ctrl Z  /  ⌘ Z', 'Undo'],
      ['Ctrl Shift Z  /  ⌘ ⇧ Z', 'Redo'],
      ['C', 'Show the client, and back'],
      ['E', 'To the picture'],
      ['O', 'Consultations: open, copy, delete'],
      ['Ctrl S  /  ⌘ S', 'Save as a file, or share a link'],
      ['F1', 'Help'],
      ['?', 'This list'],
    ] as readonly (readonly [keys: string, does: string])[],
  },
};
