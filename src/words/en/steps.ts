import type { Refusal, SpectrumFileRefusal } from '@stipple/color';

/** Words under the two ends of a slider. */
export type Ends = readonly [low: string, high: string];

/** The steps of the consultation after the first one. */
export const steps = {
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
      spectrum: (name: string) =>
        name === '' ? 'Measured spectrum' : `Measured spectrum: ${name}`,
    },
    spectrum: {
      open: 'Open an instrument’s file',
      hint: 'A spectrum says more of skin than its colour: how far ink will darken it. CGATS, CxF or CSV.',
      legend: (file: string) => `From ${file}`,
      reading: 'Reading',
      mean: (count: number) => `Mean of all ${count}`,
      unnamed: (number: number) => `Reading ${number}`,
      more: (shown: number, count: number) =>
        `The first ${shown} of ${count} readings are listed.`,
      geometry: 'How was it measured?',
      geometryHelp:
        'SCI: a sphere, with gloss. SCE: 45/0, or a sphere with a gloss trap. The file does not say.',
      take: 'Use this spectrum',
      cancel: 'Cancel',
      unreadable: 'The file could not be read. Open it again.',
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
    refusals: {
      'not-a-number': ({ name }) =>
        `${name}* must be a number: type it as the instrument shows it.`,
      'lightness-range': ({ L }) => `L* runs from 0 to 100, not ${L}: check the reading.`,
      'chroma-range': ({ a, b }) =>
        `a* and b* run from −128 to 128, not ${a} and ${b}: check the reading.`,
      'not-skin': ({ distance }) =>
        `This is not a colour that skin has (${distance} ΔE from the nearest): check the reading, or pick a point on bare, evenly lit skin.`,
      'darker-than-skin': ({ L }) =>
        `L* ${L} is darker than the shine of skin alone (about 19): read it as specular excluded, or pick a Monk tone.`,
      'not-hex': ({ hex }) =>
        `“${hex}” is not a hex colour: write six digits of 0–9 and a–f, such as #c58c6d.`,
      'monk-range': () =>
        'Monk tones are whole numbers from 1 to 10: pick one of the swatches.',
      'ita-range': () => 'An ITA lies between −90 and 90 degrees: type it in degrees.',
      'fitzpatrick-range': () => 'Fitzpatrick types run from I to VI: pick one of the six.',
      'spectrum-count': ({ samples, count }) =>
        `The reading has ${samples} numbers for ${count} wavelengths: export it anew.`,
      'spectrum-value': ({ nm }) =>
        `The reflectance at ${nm} nm is no number from 0 to 1.2: export it as reflectance, not as density or counts.`,
      'spectrum-step': ({ nm, most }) =>
        `The wavelengths leap or fall back at ${nm} nm: export the spectrum in steps of ${most} nm or finer.`,
      'spectrum-span': ({ first, last, from, to }) =>
        `The spectrum runs from ${first} to ${last} nm, and skin needs ${from} to ${to}: export the whole range, or type the Lab.`,
      'no-spectrum': () =>
        'No spectrum was found in this file: export the reading as CGATS, CxF or CSV, with its spectrum.',
      emission: () =>
        'This file holds the light of a lamp or a screen: measure the skin’s reflectance.',
      'not-reflectance': () =>
        'The numbers in this file are no reflectances: export reflectance, as fractions or per cent.',
      'too-large': ({ megabytes }) =>
        `This file has ${megabytes} MB, more than an instrument writes of a day: export this client’s readings only.`,
      'too-many': ({ count, most }) =>
        `This file has ${count} readings, and ${most} are the most: export this client’s readings only.`,
    } satisfies Readonly<
      Record<
        Refusal['reason'] | SpectrumFileRefusal['reason'],
        (values: Refusal['values']) => string
      >
    >,
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
    growthLegend: 'Shaved',
    growth: { razored: 'Razored', 'one-day': 'One day ago', 'two-days': 'Two days ago' },
    growthNote: 'Choose what the client keeps: the longer the stubble, the darker the target.',
    stubble: 'Shaved length',
    stubbleEnds: ['razor', 'clipper'] as Ends,
    shaft: 'Thickness of a hair',
    perUnit: 'Hairs in one unit',
    more: 'Thickness and grouping',
    colorNote:
      'Shaved hair of any colour reads as ash grey from a distance; the colour mostly sets how strong it is.',
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
    sinceEnds: ['fresh', '15 years'] as Ends,
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
      measurement: {
        name: 'Shade check',
        note: 'Flat, neutral, without shine: the shades on screen are the computed ones.',
      },
      studio: {
        name: 'Studio',
        note: 'Soft light with form. Shades are close to the computed ones.',
      },
      daylight: { name: 'Daylight', note: 'An overcast day near a window.' },
      office: { name: 'Office', note: 'Light from above, as most people will see it.' },
      bathroom: {
        name: 'Bathroom mirror',
        note: 'Lamps over and beside the mirror: where you will see it every day.',
      },
      flash: {
        name: 'Flash',
        note: 'A camera’s flash from the front: hard on every treatment.',
      },
      sun: { name: 'Strong sun', note: 'Sun from above: the hardest test.' },
    },
    oil: 'Shine of the scalp',
    oilEnds: ['matt', 'oily'] as Ends,
  },
};
