/** The check of how far this screen can be trusted. */
export const screenCheck = {
  title: 'Check this screen',
  lead: 'One minute. It shows how far this screen can be trusted for a shade. It does not calibrate it.',
  before:
    'First switch off night mode (Night Shift, night light, blue-light filter), set the brightness you work with, and look straight at the screen.',
  stepsTitle: 'Dark and light steps',
  darkQuestion: 'Squares that you can tell from the black around them',
  lightQuestion: 'Squares that you can tell from the white around them',
  darkPicture: 'Six nearly black squares on black',
  lightPicture: 'Six nearly white squares on white',
  tintTitle: 'Is grey grey?',
  tintHow: 'Hold a sheet of white paper beside the screen, in the light of the room.',
  tintQuestion: 'Beside the paper this grey looks',
  tintPicture: 'A neutral grey patch',
  tints: { neutral: 'Grey', warm: 'Yellowish', cool: 'Bluish' },
  skinTitle: 'Two skins',
  skinHow:
    'Hold a printed card with these values beside them; or, if the client’s scalp was measured, the scalp beside the head on screen.',
  skinQuestion: 'Beside the card or the scalp they look',
  lightSkin: 'Light skin',
  darkSkin: 'Dark skin',
  likenesses: {
    same: 'The same',
    near: 'Nearly the same',
    far: 'Clearly different',
    notCompared: 'Nothing to compare',
  },
  resultTitle: 'What this means',
  trust: {
    good: 'This screen is fit for judging shades by eye.',
    careful: 'Judge shades on this screen with care.',
    poor: 'Do not judge shades by eye on this screen.',
  },
  onScreen: (dE00: string) =>
    `Two shades side by side on this screen: you see a difference from about ΔE ${dE00}.`,
  againstScalp: (dE00: string) =>
    `This screen beside a real scalp: a difference under about ΔE ${dE00} says nothing.`,
  estimate: 'Both figures are estimates.',
  numbersStay:
    'The numbers under the head and the recommendation do not depend on the screen. Only what you see does.',
  advice: {
    dim: 'Dark steps are lost: raise the brightness, or turn away from lamps and windows.',
    glaring: 'Light steps are lost: lower the brightness or the contrast.',
    warm: 'The screen is shifted to yellow: switch off night mode or True Tone, wait a minute, check again.',
    cool: 'The screen is shifted to blue: choose the colour setting “warm”, “6500 K” or “sRGB”.',
    unlike: 'Its colours are off: choose “sRGB” or “natural” in the settings of the screen.',
  },
  unanswered: 'Answer the four questions to see what they mean.',
  keep: 'Keep for this device',
  reminderNone:
    'This screen is not checked yet: night mode alone can shift a skin by several ΔE.',
  reminder: (date: string, trust: string) => `Screen checked on ${date}. ${trust}`,
  trustShort: {
    good: 'Fit for judging shades.',
    careful: 'Judge shades with care.',
    poor: 'Not fit for judging shades.',
  },
  reminderTitle: 'This screen',
  open: 'Check this screen',
  again: 'Check again',
};
