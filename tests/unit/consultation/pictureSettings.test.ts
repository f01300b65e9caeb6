import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { outcomeOf } from '../../../src/outcome/outcome';
import { headSettings } from '../../../src/consultation/pictureSettings';

const { choice } = outcomeOf(defaultConsultation).chosen;
const camera = { focus: [0, 1 / 3, 0], azimuthDeg: 36, elevationDeg: 10, distanceMm: 815 };

it('tells what made the picture and nothing about the client', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 9, maxLength: 40 }), (secret) => {
      const client = `Q${secret}`;
      const settings = headSettings(
        {
          ...defaultConsultation,
          subject: { label: client },
          screening: { keloids: 'yes' },
          variants: [
            {
              id: 'a',
              name: client.slice(0, 40),
              preset: 'light',
              treatment: {},
              hairline: null,
              time: null,
            },
          ],
        },
        choice,
        camera,
      );
      expect(settings).toEqual(headSettings(defaultConsultation, choice, camera));
    }),
  );
});

it('has exactly the parts that it may have', () => {
  const settings = headSettings(defaultConsultation, choice, camera);
  const held = Object.keys(defaultConsultation).filter(
    (key) => !['subject', 'screening', 'inks', 'variants'].includes(key),
  );
  expect(Object.keys(settings.consultation).toSorted()).toEqual(held.toSorted());
  expect(settings.consultation.skin).toEqual(defaultConsultation.skin);
  expect(settings.ink.densityPerCm2).toBe(choice.densityPerCm2);
  expect(settings.camera.focus[1]).toBe(0.33333333);
});
