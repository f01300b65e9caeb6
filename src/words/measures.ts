import type { UnitSystem } from '../consultation/clinic';
import type { Shell } from './languages';
import type { Numbers } from './numbers';

const mmPerInch = 25.4;
const cmPerInch = 2.54;
const cm2PerSquareInch = cmPerInch ** 2;
/** A hundredth of an inch is a quarter of a millimetre: as fine as anything on a head is set. */
const inchDigits = 2;

/** Lengths, areas and densities as somebody measures them; inside, everything stays metric. */
export interface Measures {
  /** A length on the head: "70 mm" or "2.76 in". */
  readonly lengthInUnits: (mm: number, digits?: number) => string;
  /** Dots, hairs and depths in the skin: in mm everywhere, as needles are sold. */
  readonly fineLength: (mm: number, digits?: number) => string;
  /** The number alone of an area, for where its unit stands apart. */
  readonly areaNumber: (cm2: number, digits?: number) => string;
  /** "187 cm²" or "29 sq in". */
  readonly areaInUnits: (cm2: number, digits?: number) => string;
  /** The number alone of a density, for where its unit stands apart. */
  readonly densityNumber: (perCm2: number) => string;
  /** "120 /cm²" or "774 /sq in". */
  readonly densityInUnits: (perCm2: number) => string;
  /** Something counted along a line: "3 per cm" or "8 per inch". */
  readonly perLengthInUnits: (perCm: number) => string;
  /** The unit of area by itself: "cm²" or "sq in". */
  readonly areaUnit: () => string;
  /** The unit of area as it is read out. */
  readonly areaUnitSpoken: () => string;
  /** Dots per cm2 of a density that was written in these units. */
  readonly densityFromUnits: (density: number) => number;
}

/** @param system the units, asked anew for each measure: they may change while the words stay */
export function measuresIn(
  words: Shell['units'],
  system: () => UnitSystem,
  written: Numbers['written'],
): Measures {
  const imperial = () => system() === 'imperial';
  const areaNumber = (cm2: number, digits = 0) =>
    written(imperial() ? cm2 / cm2PerSquareInch : cm2, digits);
  const densityNumber = (perCm2: number) =>
    written(imperial() ? perCm2 * cm2PerSquareInch : perCm2);
  return {
    lengthInUnits: (mm, digits = 0) =>
      imperial()
        ? words.inches(written(mm / mmPerInch, inchDigits))
        : words.mm(written(mm, digits)),
    fineLength: (mm, digits = 2) => words.mm(written(mm, digits)),
    areaNumber,
    areaInUnits: (cm2, digits = 0) => {
      const number = areaNumber(cm2, digits);
      return imperial() ? words.squareInches(number) : words.cm2(number);
    },
    densityNumber,
    densityInUnits: (perCm2) => {
      const number = densityNumber(perCm2);
      return imperial() ? words.perSquareInch(number) : words.perCm2(number);
    },
    perLengthInUnits: (perCm) =>
      imperial() ? words.perInch(written(perCm * cmPerInch)) : words.perCm(written(perCm)),
    areaUnit: () => words.area[system()],
    areaUnitSpoken: () => words.areaSpoken[system()],
    densityFromUnits: (density) => (imperial() ? density / cm2PerSquareInch : density),
  };
}
