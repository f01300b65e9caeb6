import type { HairlineWarning } from '../../anatomy/hairlineWarnings';
import { inkCautions } from '../../outcome/inkCautions';
import { CARE } from '../../plan/aftercare';
import { match as inkText, objection, plan as text, reasonInWords } from '../laterWords';
import { language } from '../words';
import { colourBlocks, inkBlocks } from './artistInk';
import { hairlineBlocks, scarBlocks, sessionBlocks, zoneBlocks } from './artistScalp';
import type { Block } from './blocks';
import type { PlanInput } from './clientBlocks';

const { artist: own } = text;

function warningBlocks({ outcome, objectionsToLine }: ArtistPlanInput): Block[] {
  const { chosen, subtle, noInk, reasons } = outcome;
  const items = [
    ...inkCautions(outcome).map((id) => inkText.cautions[id]),
    ...(chosen.blueWarning ? [own.blue] : []),
    ...(subtle && !noInk ? [own.subtle] : []),
    ...objectionsToLine.map(objection),
    ...reasons.filter(({ id }) => id !== 'subtle' && id !== 'blue').map(reasonInWords),
  ];
  return [
    { kind: 'heading', text: own.warnings },
    { kind: 'list', items: items.length > 0 ? items : [own.noWarnings] },
    { kind: 'heading', text: own.estimates },
    { kind: 'list', items: own.estimateList },
  ];
}

export interface ArtistPlanInput extends PlanInput {
  /** What an experienced artist would say against the hairline on this head. */
  readonly objectionsToLine: readonly HairlineWarning[];
}

/** The plan for the artist: the numbers. */
export function artistBlocks(input: ArtistPlanInput): Block[] {
  return [
    ...inkBlocks(input),
    ...sessionBlocks(input),
    ...zoneBlocks(input),
    ...colourBlocks(input),
    ...hairlineBlocks(input),
    ...scarBlocks(input),
    ...warningBlocks(input),
    { kind: 'heading', text: own.pictures },
    { kind: 'pictures' },
    { kind: 'heading', text: own.sources },
    { kind: 'list', items: Object.values(CARE.sources).map((source) => source[language]) },
  ];
}
