import type { Consultation, Variant } from '../../consultation/document';
import { headOf, onlyTime, PLAN_ID, type ComparedHead } from '../compare/compared';
import { momentOf, timeOf, type MomentId } from '../../consultation/moment';
import { outcomeFor, derivations } from '../stores/derived';
import { client as text } from '../laterWords';

/** All variants at once. */
export const ALL_ID = 'all';

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
    const { sessions } = head.consultation.treatment;
    const whole = derivations.atTime(head.consultation, timeOf(moment, sessions));
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
