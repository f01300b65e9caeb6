import type { LossPatternId } from '../../anatomy/lossPattern';
import { hairFromAbove, outlineMm } from './topView';
import styles from './drawings.module.css';

const dotCount = 205;
const goldenAngle = 2.399963229728653;
/** Half axes of the ellipse that dots are spread over evenly, mm: the head from above, nowhere smaller than it. */
const breadth = 79;
const length = 102;
/** Keeps the outermost dots off the outline. */
const inset = 0.95;

/** Dots of the hair that is left, in three strengths, as the path data of zero-length strokes. */
function dotsOf(pattern: LossPatternId): readonly [string, string, string] {
  const strengths: [string, string, string] = ['', '', ''];
  for (let i = 0; i < dotCount; i++) {
    const radius = Math.sqrt((i + 0.5) / dotCount);
    const side = radius * breadth * Math.cos(i * goldenAngle);
    const forward = radius * length * Math.sin(i * goldenAngle);
    const hair = hairFromAbove(pattern, side / inset, forward / inset);
    if (hair === null || hair < 0.12) continue;
    const strength = hair > 0.85 ? 2 : hair > 0.45 ? 1 : 0;
    // the subject's left lies left in a picture that looks down on the head, forehead on top
    strengths[strength] += `M${(-side).toFixed(1)} ${(-forward).toFixed(1)}h0`;
  }
  return strengths;
}

/** Distance of the outline from the outermost dots' middle, mm. */
const outlineBeyondMm = 2;

const outline = Array.from({ length: 73 }, (_one, i) => {
  const angle = (i * 5 * Math.PI) / 180;
  const [across, ahead] = [Math.sin(angle), Math.cos(angle)];
  const reach = outlineMm(across, ahead) + outlineBeyondMm;
  return `${i === 0 ? 'M' : 'L'}${(across * reach).toFixed(1)} ${(-ahead * reach).toFixed(1)}`;
}).join('');

/** A head from above, forehead on top, stippled where the hair still grows (assets/pattern-views.json). */
export function PatternIcon({ pattern }: { readonly pattern: LossPatternId }) {
  const [thin, medium, full] = dotsOf(pattern);
  return (
    <svg className={styles.head} viewBox="-92 -116 184 224" aria-hidden="true">
      <path
        className={styles.outline}
        d="M-9 -103 Q0 -115 9 -103 M-79 4 Q-90 -4 -86 -20 Q-82 -24 -77 -18 M79 4 Q90 -4 86 -20 Q82 -24 77 -18"
      />
      <path className={styles.outline} d={`${outline}Z`} />
      <path className={styles.dots} strokeWidth="4.5" d={thin} />
      <path className={styles.dots} strokeWidth="7" d={medium} />
      <path className={styles.dots} strokeWidth="9" d={full} />
    </svg>
  );
}
