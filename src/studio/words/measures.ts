import type { UnitSystem } from '../../consultation/clinic';
import { clinicStore, useClinic } from '../stores/clinicStore';
import { words } from '.';
import { written } from './format';

/** Lengths, areas and densities as the clinic measures them; inside, everything stays metric. */

const mmPerInch = 25.4;
const cmPerInch = 2.54;
const cm2PerSquareInch = cmPerInch ** 2;
/** A hundredth of an inch is a quarter of a millimetre: as fine as anything on a head is set. */
const inchDigits = 2;

const unitsNow = (): UnitSystem => clinicStore.getState().clinic.units;
const imperial = (): boolean => unitsNow() === 'imperial';

/** The units in use; whoever shows a measure follows a change of them by calling this. */
export const useUnits = (): UnitSystem => useClinic().units;

/** A length on the head: "70 mm" or "2.76 in". */
export function lengthInUnits(mm: number, digits = 0): string {
  return imperial()
    ? words.units.inches(written(mm / mmPerInch, inchDigits))
    : words.units.mm(written(mm, digits));
}

/** Dots, hairs and depths in the skin: in mm everywhere, as needles are sold. */
export function fineLength(mm: number, digits = 2): string {
  return words.units.mm(written(mm, digits));
}

/** The number alone of an area, for where its unit stands apart. */
export function areaNumber(cm2: number, digits = 0): string {
  return written(imperial() ? cm2 / cm2PerSquareInch : cm2, digits);
}

/** "187 cm²" or "29 sq in". */
export function areaInUnits(cm2: number, digits = 0): string {
  const number = areaNumber(cm2, digits);
  return imperial() ? words.units.squareInches(number) : words.units.cm2(number);
}

/** The number alone of a density, for where its unit stands apart. */
export function densityNumber(perCm2: number): string {
  return written(imperial() ? perCm2 * cm2PerSquareInch : perCm2);
}

/** "120 /cm²" or "774 /sq in". */
export function densityInUnits(perCm2: number): string {
  const number = densityNumber(perCm2);
  return imperial() ? words.units.perSquareInch(number) : words.units.perCm2(number);
}

/** Something counted along a line: "3 per cm" or "8 per inch". */
export function perLengthInUnits(perCm: number): string {
  return imperial()
    ? words.units.perInch(written(perCm * cmPerInch))
    : words.units.perCm(written(perCm));
}

/** The unit of area by itself: "cm²" or "sq in". */
export const areaUnit = (): string => words.units.area[unitsNow()];

/** The unit of area as it is read out. */
export const areaUnitSpoken = (): string => words.units.areaSpoken[unitsNow()];

/** Dots per cm2 of a density that was written in the clinic's units. */
export const densityFromUnits = (density: number): number =>
  imperial() ? density / cm2PerSquareInch : density;
