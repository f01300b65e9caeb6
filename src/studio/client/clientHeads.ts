import type { Consultation, Variant } from '../../consultation/document';
import { headOf, onlyTime, PLAN_ID, type ComparedHead } from '../compare/compared';
import { momentOf, timeOf, type MomentId } from '../stores/moment';
import { outcomeFor } from '../stores/useOutcome';
import { client as text } from '../laterWords';

/** All variants at once. */
export const ALL_ID = 'all';

const known = new WeakMap<Consultation, Map<MomentId, Consultation>>();

/** A consultation at a moment: the same object each time it is asked for. */
function at(consultation: Consultation, moment: MomentId): Consultation {
  const moments = known.get(consultation) ?? new Map<MomentId, Consultation>();
  known.set(consultation, moments);
  const there = moments.get(moment) ?? {
    ...consultation,
    time: timeOf(moment, consultation.treatment.sessions),
  };
  moments.set(moment, there);
  return there;
}

/** Whether a variant's name says something to a client: one named by its numbers does not. */
const named = (variant: Variant): boolean =>
  variant.name !== '' || variant.preset !== null || onlyTime(variant);

/** What the client may choose among at a moment; a variant with a moment of its own keeps it. */
export function clientHeads(
  consultation: Consultation,
  moment: MomentId,
): readonly ComparedHead[] {
  const momentary = (head: ComparedHead): ComparedHead => {
    if (head.variant?.time) return head;
    const whole = at(head.consultation, moment);
    return { ...head, consultation: whole, outcome: outcomeFor(whole) };
  };
  if (consultation.variants.length > 0) {
    return consultation.variants.map((variant, i) => {
      const head = momentary(headOf(consultation, variant));
      return named(variant) ? head : { ...head, name: text.option(i + 1) };
    });
  }
  const plan: ComparedHead = {
    id: PLAN_ID,
    name: text.plan,
    variant: null,
    consultation,
    outcome: outcomeFor(consultation),
  };
  return [momentary(plan)];
}

/** What a variant is called on its button: one that is a moment by the moment, without more words. */
export function pickName({ variant, name }: ComparedHead, sessions: number): string {
  const moment =
    variant && onlyTime(variant) && variant.time ? momentOf(variant.time, sessions) : null;
  return moment ? text.moment[moment] : name;
}
