import { words, locale } from '../words';
import { library as text } from '../laterWords';
import type { RecordVersion } from '../records/recordVersion';

const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const momentFormat = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

export const momentInWords = (time: number): string => momentFormat.format(time);

/** Its note, or the day it was begun. */
export function titleOf({ consultation, createdAt }: RecordVersion): string {
  const { label } = consultation.subject;
  return label.trim() === '' ? text.untitled(dayFormat.format(createdAt)) : label;
}

export const patternOf = ({ consultation }: RecordVersion): string =>
  words.loss.patternNames[consultation.loss.pattern];

const plain = (written: string): string =>
  written
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Whether every word of a search is somewhere on the card, whatever its accents and case. */
export function goesWith(version: RecordVersion, search: string): boolean {
  const card = plain(
    [
      titleOf(version),
      patternOf(version),
      dayFormat.format(version.createdAt),
      dayFormat.format(version.changedAt),
    ].join(' '),
  );
  return plain(search)
    .split(/\s+/)
    .every((word) => card.includes(word));
}
