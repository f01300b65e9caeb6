import { defaultConsultation } from '../../consultation/defaults';
import type { Consultation } from '../../consultation/document';
import { stepIds, type StepId } from '../stores/studioStore';

/** What of the document each step decides; a step that only shows decides nothing. */
const decisions: Readonly<Partial<Record<StepId, (c: Consultation) => unknown>>> = {
  suitability: ({ screening }) => screening,
  loss: ({ loss, scars, head, beard }) => [loss, scars, head, beard],
  skin: ({ skin }) => skin,
  hair: ({ hair }) => hair,
  hairline: ({ hairline }) => hairline,
  ink: ({ treatment, zones }) => [{ ...treatment, sessions: 0 }, zones],
  time: ({ treatment, time }) => [treatment.sessions, time],
  compare: ({ variants }) => variants,
  picture: ({ view }) => view,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Equal as documents are: the order of the keys says nothing. */
function same(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && same(one[key], other[key]))
  );
}

/** Steps in which somebody decided something: what they decide differs from a new consultation's. */
export function changedSteps(consultation: Consultation): ReadonlySet<StepId> {
  return new Set(
    stepIds.filter((id) => {
      const decided = decisions[id];
      return decided && !same(decided(consultation), decided(defaultConsultation));
    }),
  );
}
