import { itaClassOf, type Lab } from '@stipple/color';
import { itaReading } from '../../plan/skinReading';
import { inkName, later, plan as text, skinSource } from '../laterWords';
import { chancesInWords, densityInUnits, fineLength, words, written } from '../words';
import { numberColumns, type Block } from './blocks';
import type { PlanInput } from './clientBlocks';

const { artist: own } = text;
const { parts, degrees } = words.units;

const labCells = ({ L, a, b }: Lab): string[] => [L, a, b].map((value) => written(value, 1));

/** The client's colours as measured, and what was computed from them. */
export function colourBlocks({ consultation, outcome }: PlanInput): Block[] {
  const { skin, hair } = consultation;
  const { sigma } = skin;
  const { colourColumns } = own;
  const ita = itaReading(skin.lab, sigma);
  const { chosen, target } = outcome;
  const [low, high] = chosen.interval;
  return [
    { kind: 'heading', text: own.colour },
    {
      kind: 'table',
      name: own.colourName,
      columns: [
        { name: colourColumns.what, align: 'start', share: 36 },
        ...numberColumns([colourColumns.L, colourColumns.a, colourColumns.b], 10),
        { name: colourColumns.note, align: 'start', share: 34 },
      ],
      rows: [
        [
          own.skin,
          ...labCells(skin.lab),
          own.sigma(written(sigma.L, 1), written(sigma.a, 1), written(sigma.b, 1)),
        ],
        [own.target, ...labCells(target), own.computed],
        [own.zone, ...labCells(chosen.zone), own.computed],
        [own.dot, ...labCells(chosen.dot), own.computed],
      ],
    },
    {
      kind: 'facts',
      facts: [
        {
          name: own.difference,
          value: own.differenceWithin(
            written(low, 1),
            written(high, 1),
            written(chosen.dE00, 1),
          ),
          note: chancesInWords(chosen.chances),
        },
        {
          name: own.ita,
          value: own.itaValue(
            degrees(written(ita.degrees)),
            degrees(written(ita.sigma)),
            later.skin.classes[itaClassOf(skin.lab)],
          ),
        },
        { name: own.source, value: skinSource(skin.source) },
        {
          name: own.ownHair,
          value: own.ownHairValue(
            densityInUnits(hair.unitsPerCm2),
            written(hair.hairsPerUnit, 1),
            fineLength(hair.shaftDiameterMm, 3),
            fineLength(hair.stubbleMm, 1),
          ),
        },
      ],
    },
  ];
}

/** What goes into the skin. */
export function inkBlocks({ consultation, outcome }: PlanInput): Block[] {
  const { advised, chosen, overruled } = outcome;
  const { choice } = chosen;
  const { pigment } = choice;
  const best = advised.choice;
  const [least, most] = pigment.tau0Range;
  return [
    { kind: 'heading', text: own.ink },
    ...(outcome.noInk
      ? [{ kind: 'text', text: `${later.ink.noInk}. ${later.ink.noInkText}` } as const]
      : []),
    {
      kind: 'facts',
      facts: [
        { name: own.inkName, value: `${inkName(pigment)} (${own.inkStatus[pigment.status]})` },
        {
          name: own.strength,
          value:
            pigment.status === 'measured'
              ? own.strengthMeasured(written(pigment.tau0, 1))
              : own.strengthValue(written(pigment.tau0, 1), written(least), written(most)),
        },
        {
          name: own.dilution,
          value: own.dilutionValue(
            parts(written(choice.partsWater)),
            written(choice.opticalDepth, 2),
          ),
        },
        { name: own.density, value: densityInUnits(choice.densityPerCm2) },
        { name: own.diameter, value: fineLength(choice.diameterMm) },
        {
          name: own.depth,
          value: own.depthValue(
            fineLength(consultation.treatment.topMm),
            fineLength(consultation.treatment.heightMm),
          ),
        },
        ...(overruled
          ? [
              {
                name: own.byHand,
                value: own.byHandValue(
                  inkName(best.pigment),
                  parts(written(best.partsWater)),
                  densityInUnits(best.densityPerCm2),
                  fineLength(best.diameterMm),
                ),
              },
            ]
          : []),
      ],
    },
  ];
}
