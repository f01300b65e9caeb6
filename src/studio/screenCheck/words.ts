import { inLanguage } from '../words';
import type { Advice, ScreenAnswers, Trust } from './judgement';

const en = {
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
  tints: { neutral: 'Grey', warm: 'Yellowish', cool: 'Bluish' } satisfies Record<
    ScreenAnswers['tint'],
    string
  >,
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
  } satisfies Record<ScreenAnswers['likeness'], string>,
  resultTitle: 'What this means',
  trust: {
    good: 'This screen is fit for judging shades by eye.',
    careful: 'Judge shades on this screen with care.',
    poor: 'Do not judge shades by eye on this screen.',
  } satisfies Record<Trust, string>,
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
  } satisfies Record<Advice, string>,
  unanswered: 'Answer the four questions to see what they mean.',
  keep: 'Keep for this device',
  reminderNone:
    'This screen is not checked yet: night mode alone can shift a skin by several ΔE.',
  reminder: (date: string, trust: string) => `Screen checked on ${date}. ${trust}`,
  trustShort: {
    good: 'Fit for judging shades.',
    careful: 'Judge shades with care.',
    poor: 'Not fit for judging shades.',
  } satisfies Record<Trust, string>,
  reminderTitle: 'This screen',
  open: 'Check this screen',
  again: 'Check again',
};

const es: typeof en = {
  title: 'Comprobar esta pantalla',
  lead: 'Un minuto. Muestra hasta dónde se puede confiar en esta pantalla para un tono. No la calibra.',
  before:
    'Primero desactive el modo nocturno (Night Shift, luz nocturna, filtro de luz azul), ponga el brillo con el que trabaja y mire la pantalla de frente.',
  stepsTitle: 'Pasos oscuros y claros',
  darkQuestion: 'Cuadros que distingue del negro que los rodea',
  lightQuestion: 'Cuadros que distingue del blanco que los rodea',
  darkPicture: 'Seis cuadros casi negros sobre negro',
  lightPicture: 'Seis cuadros casi blancos sobre blanco',
  tintTitle: '¿El gris es gris?',
  tintHow: 'Sostenga una hoja de papel blanco junto a la pantalla, a la luz de la sala.',
  tintQuestion: 'Junto al papel, este gris se ve',
  tintPicture: 'Una muestra de gris neutro',
  tints: { neutral: 'Gris', warm: 'Amarillento', cool: 'Azulado' },
  skinTitle: 'Dos pieles',
  skinHow:
    'Ponga al lado una carta impresa con estos valores; o, si se midió el cuero cabelludo del cliente, compárelo con la cabeza en pantalla.',
  skinQuestion: 'Junto a la carta o al cuero cabelludo se ven',
  lightSkin: 'Piel clara',
  darkSkin: 'Piel oscura',
  likenesses: {
    same: 'Iguales',
    near: 'Casi iguales',
    far: 'Claramente distintas',
    notCompared: 'Nada con que comparar',
  },
  resultTitle: 'Qué significa',
  trust: {
    good: 'Esta pantalla sirve para juzgar tonos a simple vista.',
    careful: 'Juzgue los tonos en esta pantalla con cautela.',
    poor: 'No juzgue tonos a simple vista en esta pantalla.',
  },
  onScreen: (dE00) =>
    `Dos tonos juntos en esta pantalla: se aprecia una diferencia desde unos ΔE ${dE00}.`,
  againstScalp: (dE00) =>
    `Esta pantalla junto a un cuero cabelludo real: una diferencia menor que unos ΔE ${dE00} no dice nada.`,
  estimate: 'Ambas cifras son estimaciones.',
  numbersStay:
    'Los números bajo la cabeza y la recomendación no dependen de la pantalla. Solo depende lo que usted ve.',
  advice: {
    dim: 'Se pierden pasos oscuros: suba el brillo, o aléjese de lámparas y ventanas.',
    glaring: 'Se pierden pasos claros: baje el brillo o el contraste.',
    warm: 'La pantalla tira a amarillo: desactive el modo nocturno o True Tone, espere un minuto y compruebe de nuevo.',
    cool: 'La pantalla tira a azul: elija el ajuste de color «cálido», «6500 K» o «sRGB».',
    unlike: 'Los colores no coinciden: elija «sRGB» o «natural» en los ajustes de la pantalla.',
  },
  unanswered: 'Responda las cuatro preguntas para ver qué significan.',
  keep: 'Guardar para este dispositivo',
  reminderNone:
    'Esta pantalla aún no se ha comprobado: solo el modo nocturno ya puede desplazar una piel varios ΔE.',
  reminder: (date, trust) => `Pantalla comprobada el ${date}. ${trust}`,
  trustShort: {
    good: 'Sirve para juzgar tonos.',
    careful: 'Juzgue los tonos con cautela.',
    poor: 'No sirve para juzgar tonos.',
  },
  reminderTitle: 'Esta pantalla',
  open: 'Comprobar esta pantalla',
  again: 'Comprobar de nuevo',
};

export const text = inLanguage({ en, es });
