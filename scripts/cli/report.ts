import type { Lab } from '@stipple/color';

/** A colour as the command line prints it: [L, a, b], four decimals. */
export function triple({ L, a, b }: Lab): [number, number, number] {
  return [round(L), round(a), round(b)];
}

/** Four decimals are far below what any instrument reads. */
export function round(value: number, digits = 4): number {
  return Number(value.toFixed(digits)) + 0;
}
