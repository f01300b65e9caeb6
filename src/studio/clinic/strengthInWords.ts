import { written } from '../words';

/** The strength of an ink with two digits that mean something. */
export function strengthInWords(tau0: number): string {
  return written(tau0, tau0 < 10 ? 1 : 0);
}
