import type { Refusal } from '../../color';
import { inLanguage } from '../words';

type Values = Refusal['values'];
type Sentences = Readonly<Record<Refusal['reason'], (values: Values) => string>>;

const en: Sentences = {
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
  'monk-range': () => 'Monk tones are whole numbers from 1 to 10: pick one of the swatches.',
  'ita-range': () => 'An ITA lies between −90 and 90 degrees: type it in degrees.',
  'fitzpatrick-range': () => 'Fitzpatrick types run from I to VI: pick one of the six.',
  'reading-conditions': () =>
    'These reading conditions are not known: give D65 with the 2 degree observer.',
};

const es: Sentences = {
  'not-a-number': ({ name }) =>
    `${name}* debe ser un número: escríbalo como lo muestra el instrumento.`,
  'lightness-range': ({ L }) => `L* va de 0 a 100, no ${L}: revise la lectura.`,
  'chroma-range': ({ a, b }) => `a* y b* van de −128 a 128, no ${a} y ${b}: revise la lectura.`,
  'not-skin': ({ distance }) =>
    `Ninguna piel tiene este color (a ${distance} ΔE de la más cercana): revise la lectura o elija un punto de piel sin pelo y con luz pareja.`,
  'darker-than-skin': ({ L }) =>
    `L* ${L} es más oscuro que el solo brillo de la piel (cerca de 19): léalo sin componente especular o elija un tono Monk.`,
  'not-hex': ({ hex }) =>
    `«${hex}» no es un color hexadecimal: escriba seis cifras de 0–9 y a–f, como #c58c6d.`,
  'monk-range': () => 'Los tonos Monk son números enteros del 1 al 10: elija una muestra.',
  'ita-range': () => 'El ITA está entre −90 y 90 grados: escríbalo en grados.',
  'fitzpatrick-range': () => 'Los tipos de Fitzpatrick van del I al VI: elija uno de los seis.',
  'reading-conditions': () =>
    'No se conocen estas condiciones de lectura: indique D65 con el observador de 2 grados.',
};

const sentences = inLanguage({ en, es });

/** Why a skin was not taken and what to do, in the page's language. */
export function skinRefusal({ reason, values }: Refusal): string {
  return sentences[reason](values);
}
