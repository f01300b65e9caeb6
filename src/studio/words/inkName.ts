import { PIGMENTS } from '../../color';
import { later } from './later';

/** What an ink is called on screen: a shipped one in the page's language, a clinic's own as the clinic wrote it. */
export function inkName({ id, name }: { readonly id: string; readonly name: string }): string {
  const shipped = PIGMENTS.some((pigment) => pigment.id === id && pigment.name === name);
  return shipped ? (later.ink.shipped[id] ?? name) : name;
}
