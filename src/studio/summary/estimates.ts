import type { Consultation, SkinSource } from '../../consultation/document';
import type { Outcome } from '../../outcome/outcome';

/** What the numbers of a consultation rest on without anybody having measured it. */
export type EstimateId =
  | 'dots'
  | 'inkStrength'
  | 'skinByClass'
  | 'skinReading'
  | 'hair'
  | 'headUsual'
  | 'sessions'
  | 'fading';

/** Ways in that stand for an instrument. */
const measured = new Set<SkinSource['kind']>(['lab', 'spectrum']);

/**
 * The estimates that this consultation's numbers rest on, the weightiest first (docs/facts/color.md 3.4: the size of the
 * healed dot matters most). An ink that the clinic calibrated, a measured head or a skin read with an instrument
 * takes its own off the list.
 */
export function estimatesOf(
  { skin, head }: Consultation,
  { reasons }: Pick<Outcome, 'reasons'>,
): readonly EstimateId[] {
  const unmeasuredInk = reasons.some(({ id }) => id === 'ink-unmeasured');
  return [
    'dots',
    ...(unmeasuredInk ? (['inkStrength'] as const) : []),
    measured.has(skin.source.kind) ? 'skinReading' : 'skinByClass',
    'hair',
    ...(head.kind === 'preset' ? (['headUsual'] as const) : []),
    'sessions',
    'fading',
  ];
}
