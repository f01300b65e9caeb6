import { colorDifference, zoneLabOf } from '@stipple/color';
import type { ComparedHead } from '../compare/compared';
import { healedDays } from '../../consultation/moment';
import { captionOf, chancesInWords, matchInBrief } from '../words';
import { client as text } from '../laterWords';

/** CIEDE2000 below which a change is none, hardly seen, and small; the middle one as in the ink step's help. */
const NO_CHANGE = 0.25;
const HARDLY_SEEN = 1;
const SMALL = 3;

const densityOf = ({ outcome }: ComparedHead): number => outcome.chosen.choice.densityPerCm2;

/** Where a head stands among all by its healed density; null where that tells it from nothing. */
export function placeAmong(head: ComparedHead, all: readonly ComparedHead[]): string | null {
  const densities = all.map(densityOf);
  const fewest = Math.min(...densities);
  const most = Math.max(...densities);
  if (fewest === most || head.outcome.present === null) return null;
  const own = densityOf(head);
  const { place } = text;
  const two = new Set(densities).size === 2;
  if (own === fewest) return two ? place.fewer : place.fewest;
  if (own === most) return two ? place.more : place.most;
  return place.between;
}

/** How the treated skin has changed since it healed, by the model of ageing; null until then. */
export function sinceHealed({ consultation, outcome }: ComparedHead): string | null {
  const { time, treatment } = consultation;
  if (time.sessionsDone < treatment.sessions || time.days <= healedDays) return null;
  const now = zoneLabOf(outcome.skin, outcome.shown);
  const change = colorDifference(now, outcome.chosen.zone);
  const { same, lighter, darker } = text.sinceHealed;
  if (change < NO_CHANGE) return same;
  const way = now.L > outcome.chosen.zone.L ? lighter : darker;
  if (change < HARDLY_SEEN) return way.slight;
  return change < SMALL ? way.little : way.clear;
}

const common = (values: readonly (string | null)[]): string | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

/** What is true of all treated heads on screen, moment and sessions, without what the first is called already. */
export function momentLine(heads: readonly ComparedHead[]): string {
  const treated = heads.filter(({ outcome }) => outcome.present !== null);
  return [
    common(treated.map(({ consultation }) => captionOf(consultation))),
    common(treated.map(({ consultation }) => text.sessions(consultation.treatment.sessions))),
  ]
    .filter((part) => part !== null && part !== heads[0]?.name)
    .join(' · ');
}

/** What tells a head from the others, and how it compares with the client's own hair or with healed skin. */
export function headLines(
  head: ComparedHead,
  all: readonly ComparedHead[],
  brief = false,
): readonly string[] {
  const { present, noInk, overruled } = head.outcome;
  if (noInk && !overruled && head.consultation.time.sessionsDone > 0) return [text.noInk];
  if (!present) return [];
  const match =
    sinceHealed(head) ?? (brief ? matchInBrief(present) : chancesInWords(present.chances));
  return [placeAmong(head, all), match].flatMap((line) => line ?? []);
}
