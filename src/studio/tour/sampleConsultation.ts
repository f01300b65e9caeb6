import { hairlineDefaults } from '../../anatomy/hairline';
import { skinOfMonk } from '@stipple/color';
import { defaultConsultation } from '../../consultation/defaults';
import type { Consultation } from '../../consultation/document';
import { labOfHairTone } from '../../consultation/hairTones';
import { noneOfTheOthers } from '../screening/guidance';

const tone = 5;
const { lab, sigma } = skinOfMonk(tone);

/** An invented client with something to find at every step: a strip scar, some grey, an open health question. */
export function sampleConsultation(label: string): Consultation {
  return {
    ...defaultConsultation,
    subject: { label },
    skin: { lab, sigma, source: { kind: 'monk', tone } },
    hair: {
      ...defaultConsultation.hair,
      lab: labOfHairTone('dark-brown'),
      greyFraction: 0.2,
    },
    loss: { ...defaultConsultation.loss, pattern: 'norwood-5' },
    scars: [{ kind: 'fut', lengthMm: 180, widthMm: 3, heightMm: 10 }],
    hairline: { ...hairlineDefaults('mature'), seed: defaultConsultation.hairline.seed },
    beard: 'stubble',
    screening: noneOfTheOthers({ bleeding: 'unsure' }),
  };
}
