import type { Entry } from '../records/journal';
import { words, locale } from '../words';
import { library as text } from '../laterWords';

const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const momentFormat = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

export const momentInWords = (time: number): string => momentFormat.format(time);

/** Its note, or the day it was begun. */
export function titleOf({ consultation, createdAt }: Entry): string {
  const { label } = consultation.subject;
  return label.trim() === '' ? text.untitled(dayFormat.format(createdAt)) : label;
}

export const patternOf = ({ consultation }: Entry): string =>
  words.loss.patternNames[consultation.loss.pattern];

const plain = (written: string): string =>
  written
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Whether every word of a search is somewhere on the card, whatever its accents and case. */
export function goesWith(entry: Entry, search: string): boolean {
  const card = plain(
    [
      titleOf(entry),
      patternOf(entry),
      dayFormat.format(entry.createdAt),
      dayFormat.format(entry.changedAt),
    ].join(' '),
  );
  return plain(search)
    .split(/\s+/)
    .every((word) => card.includes(word));
}
