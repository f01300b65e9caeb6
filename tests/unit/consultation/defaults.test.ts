import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { parseConsultation } from '../../../src/consultation/document';

describe('the first look', () => {
  it('is itself a valid document', () => {
    expect(parseConsultation(structuredClone(defaultConsultation))).toEqual({
      ok: true,
      consultation: defaultConsultation,
    });
  });

  it('has a medium skin: ITA 38 degrees', () => {
    const { L, b } = defaultConsultation.skin.lab;
    expect((Math.atan2(L - 50, b) * 180) / Math.PI).toBeCloseTo(38, 0);
  });
});
