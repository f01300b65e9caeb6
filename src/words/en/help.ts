import type { Verdict } from '@stipple/color';

/** Help. */
export const help = {
  title: 'Help',
  contents: 'On this page',
  sections: {
    smp: 'What this is',
    pictures: 'What the pictures can promise',
    difference: 'ΔE: how different two shades look',
    verdicts: 'Blends, good, visible',
    ita: 'ITA: how light a skin is',
    estimates: 'What “estimate” means',
    healed: 'Fresh and healed',
    privacy: 'What stays where',
    keys: 'Keyboard',
  },
  smp: [
    'Scalp micropigmentation places thousands of tiny dots of ink in the skin of the scalp, so that it looks like hair shaved close. It is a tattoo by technique and it grows nothing.',
    'Stipple shows on a 3D head, dot by dot in true size, how that would look on a given skin with a given ink, before anybody decides.',
  ],
  pictures: [
    'They can show the size and number of dots, how light or dark the treated skin reads beside the client’s own hair, where the hairline runs, and how one choice differs from another.',
    'They cannot show this client’s face, how this skin heals, or how steady a hand is. They are simulations, to decide with; they promise no result.',
  ],
  difference: [
    'ΔE (CIEDE2000) counts how different two shades look to the eye. These pairs are real; each is drawn at the number under it.',
    'A screen in night mode bends all of this: check the screen first.',
  ],
  pair: (n: string) => `ΔE ${n}`,
  pairMeans: {
    1: 'Side by side, a trained eye finds the edge.',
    2: 'Side by side, most people see it.',
    5: 'Seen at once, also apart.',
  } as Readonly<Record<number, string>>,
  verdicts: {
    blends: (to: string) =>
      `Up to ΔE ${to}: the treated skin passes for the client’s own shaved hair.`,
    good: (to: string) =>
      `Up to ΔE ${to}: it passes at the distance of a conversation; a close look finds the difference.`,
    visible: () => 'Beyond that: people will see that hair and dots differ.',
  } satisfies Record<Verdict, (to: string) => string>,
  verdictNote:
    'On dark skin the eye is more forgiving, and the limits widen by up to half. Nobody knows skin, ink and needle exactly, so every match is computed hundreds of times, with all of them as they might be: “good 9 in 10” says that in nine of ten such cases it is good or better. The word in front is what at least half of the cases reach. The range behind ΔE holds the true value nine times in ten, as far as we know.',
  ita: [
    'The individual typology angle is one number for how light a skin is, from +62° (very light) to −75° (very dark). It says nothing about red or yellow, and nothing about where anybody comes from.',
    'The Monk tones are ten named groups of people, not paints. A measured value of the scalp itself beats both.',
  ],
  estimates: [
    'A number marked “estimate” has not been measured on healed scalps by anybody we could find. It is our best reading of papers, practice and optics.',
    'The most important ones are the size and depth of a healed dot, the strength of an ink in water, and how fast it fades. A clinic that measures one healed client can replace the ink’s by its own.',
  ],
  healed: [
    'Fresh dots are larger and darker, and the skin is red for two to five days. In the following weeks about a third of the ink goes, and the shade lightens. From day 28 Stipple calls it healed.',
    'Judge a match healed, never fresh.',
  ],
  privacy: [
    'Everything is computed on this device. Stipple sends nothing anywhere: no picture, no name, no answer.',
    'A client’s label and the health answers never go into a link or a picture. What is kept can be erased.',
  ],
  keysNote: 'Tab moves through the controls, arrows move a slider or a choice, Escape closes.',
  screen: 'Check this screen',
  tour: 'Take the tour',
};
