import { afterEach, describe, expect, it } from 'vitest';
import { defaultClinic } from '../../../../src/consultation/clinic';
import { newInk } from '../../../../src/consultation/clinicInk';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { outcomeOf } from '../../../../src/outcome/outcome';
import {
  changeClinic,
  clinicStore,
  hasClinicInks,
  withClinicInks,
} from '../../../../src/studio/stores/clinicStore';
import { isUntouched, newConsultation } from '../../../../src/studio/stores/newConsultation';
import {
  areaInUnits,
  areaUnit,
  densityFromUnits,
  densityInUnits,
  fineLength,
  lengthInUnits,
  perLengthInUnits,
} from '../../../../src/studio/words';

const house = newInk('own-1', 'House', 'soft-black', 20);
const other = newInk('own-2', 'Other', 'warm-brown', 15);

// Tests of one worker share their modules: what comes after finds the clinic as it starts.
afterEach(() => {
  changeClinic(() => defaultClinic);
});

describe("the clinic's document on this device", () => {
  it('holds for the page where the browser keeps nothing, and says so', () => {
    expect(changeClinic((clinic) => ({ ...clinic, name: 'Casa' }))).toBe(false);
    expect(clinicStore.getState()).toMatchObject({ clinic: { name: 'Casa' }, unsaved: true });
  });

  it('gives its inks to a new consultation, which nobody has touched yet', () => {
    expect(newConsultation()).toBe(defaultConsultation);
    changeClinic((clinic) => ({ ...clinic, inks: [house] }));
    const fresh = newConsultation();
    expect(fresh.inks).toEqual([house]);
    expect(isUntouched(fresh)).toBe(true);
    expect(isUntouched({ ...fresh })).toBe(false);
    expect(hasClinicInks(fresh)).toBe(true);
    expect(outcomeOf(fresh).pigments.map(({ name }) => name)).toContain('House');
  });

  it('takes back the choice of an ink that is gone, and no other', () => {
    changeClinic((clinic) => ({ ...clinic, inks: [other] }));
    const { treatment } = defaultConsultation;
    const variant = { name: '', preset: null, hairline: null, time: null } as const;
    const before = {
      ...defaultConsultation,
      inks: [house, other],
      treatment: { ...treatment, pigmentId: 'own-1' },
      variants: [
        { ...variant, id: 'a', treatment: { pigmentId: 'own-1', densityPerCm2: 90 } },
        { ...variant, id: 'b', treatment: { pigmentId: 'own-2' } },
        { ...variant, id: 'c', treatment: { pigmentId: 'soft-black' } },
        { ...variant, id: 'd', treatment: {} },
      ],
    };
    const now = withClinicInks(before);
    expect(now.treatment.pigmentId).toBeNull();
    expect(now.variants.map((each) => each.treatment)).toEqual([
      { pigmentId: null, densityPerCm2: 90 },
      { pigmentId: 'own-2' },
      { pigmentId: 'soft-black' },
      {},
    ]);
    expect(() => outcomeOf(now)).not.toThrow();
  });
});

describe("measures in the clinic's units", () => {
  it('are metric until the clinic says otherwise', () => {
    expect(lengthInUnits(70)).toBe('70 mm');
    expect(areaInUnits(187)).toBe('187 cm²');
    expect(densityInUnits(120)).toBe('120 /cm²');
    expect(perLengthInUnits(3)).toBe('3 per cm');
    expect(areaUnit()).toBe('cm²');
  });

  it('are imperial where it does: an inch is 25.4 mm', () => {
    changeClinic((clinic) => ({ ...clinic, units: 'imperial' }));
    expect(lengthInUnits(254)).toBe('10.00 in');
    expect(areaInUnits(64.516)).toBe('10 sq in');
    expect(densityInUnits(100)).toBe('645 /sq in');
    expect(perLengthInUnits(10)).toBe('25 per inch');
    expect(areaUnit()).toBe('sq in');
    expect(densityFromUnits(645.16)).toBeCloseTo(100, 10);
  });

  it('leave dots in mm, as needles are sold', () => {
    changeClinic((clinic) => ({ ...clinic, units: 'imperial' }));
    expect(fineLength(0.32)).toBe('0.32 mm');
  });
});
