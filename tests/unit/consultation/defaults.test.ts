import { describe, expect, it } from 'vitest';
import { individualTypologyAngle, itaClassOf } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { parseConsultation } from '../../../src/consultation/parseConsultation';

describe('the first look', () => {
  it('is itself a valid document', () => {
    expect(parseConsultation(structuredClone(defaultConsultation))).toEqual({
      ok: true,
      consultation: defaultConsultation,
    });
  });

  it('has an ordinary light skin: ITA 48 degrees, class "light"', () => {
    const { lab } = defaultConsultation.skin;
    expect(individualTypologyAngle(lab)).toBeCloseTo(48, 0);
    expect(itaClassOf(lab)).toBe('light');
  });
});
