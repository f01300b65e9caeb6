import type { screenCheck as english } from '../en/screenCheck';

export const screenCheck: typeof english = {
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
