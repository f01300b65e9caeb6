import { colorDifference } from './colorimetry';
import type { Recommendation } from './recommend';
import type { Skin } from './skin';

/** One thing to know about a recommendation, as data: words say it in every language. */
export interface Reason {
  readonly id:
    | 'no-ink'
    | 'decided-by-dots'
    | 'subtle'
    | 'all-equal'
    | 'at-bound'
    | 'usual-strongest'
    | 'blue'
    | 'skin-unusual'
    | 'skin-outside'
    | 'skin-spectrum'
    | 'ink-unmeasured';
  readonly values: Readonly<Record<string, string | number>>;
}

type Facts = Omit<Recommendation, 'reasons'>;

/**
 * What to know about the skin itself: how far its colour is from any that skin has, or that its spectrum is unlike
 * skin's, which its colour need not show.
 */
export function skinReasons(skin: Skin): Reason[] {
  if (skin.status === 'skin') return [];
  if (skin.known === 'spectrum') return [{ id: 'skin-spectrum', values: {} }];
  const residual = Number(skin.residual.toFixed(1));
  return [
    { id: skin.status === 'unusual' ? 'skin-unusual' : 'skin-outside', values: { residual } },
  ];
}

function visibilityReasons(skin: Skin, facts: Facts): Reason[] {
  const drop = Number((skin.lab.L - facts.advised.zone.L).toFixed(1));
  const contrast = Number(colorDifference(skin.lab, facts.advised.zone).toFixed(1));
  const reasons: Reason[] = [];
  if (facts.subtle) {
    reasons.push({ id: 'subtle', values: { drop, contrast } });
  }
  if (facts.allEqual) {
    reasons.push({ id: 'all-equal', values: { contrast } });
  }
  return reasons;
}

function inkReasons(skin: Skin, facts: Facts): Reason[] {
  const { band, atBound } = facts;
  const { choice, blueWarning, dot } = facts.advised;
  const reasons: Reason[] = [];
  if (band.count > 1) {
    const { count, of } = band;
    reasons.push({ id: 'decided-by-dots', values: { count, of } });
  }
  const limits = atBound.filter((bound) => bound !== 'usual-strongest');
  if (limits.length > 0) {
    reasons.push({ id: 'at-bound', values: { bounds: limits.join(',') } });
  }
  if (atBound.includes('usual-strongest')) {
    reasons.push({ id: 'usual-strongest', values: {} });
  }
  if (blueWarning) {
    const b = Number(dot.b.toFixed(1));
    const skinB = Number(skin.lab.b.toFixed(1));
    reasons.push({ id: 'blue', values: { b, skinB } });
  }
  if (choice.pigment.status !== 'measured') {
    reasons.push({
      id: 'ink-unmeasured',
      values: { pigment: choice.pigment.id, status: choice.pigment.status },
    });
  }
  return reasons;
}

/** What to know about a recommendation, the skin first. */
export function reasonsFor(skin: Skin, facts: Facts): Reason[] {
  if (facts.noInk) {
    const contrast = Number(colorDifference(skin.lab, facts.target).toFixed(1));
    return [...skinReasons(skin), { id: 'no-ink', values: { contrast } }];
  }
  return [...skinReasons(skin), ...visibilityReasons(skin, facts), ...inkReasons(skin, facts)];
}
