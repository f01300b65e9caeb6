import { scalpZoneIds } from '../../anatomy/scalpZones';
import { itaClassOf, type Lab } from '../../color';
import type { HairlineWarning } from '../../anatomy/hairlineWarnings';
import { CARE } from '../../consultation/aftercare';
import { inkCautions } from '../../consultation/inkCautions';
import { itaReading } from '../../consultation/planSkinReading';
import {
  match as inkText,
  later,
  inkName,
  plan as text,
  objection,
  skinSource,
} from '../laterWords';
import {
  language,
  words,
  written,
  areaInUnits,
  densityInUnits,
  fineLength,
  lengthInUnits,
  perLengthInUnits,
} from '../words';
import type { Block, Cell, Column } from './blocks';
import { sessionDates, type PlanMatter } from './clientBlocks';
import { hoursInWords } from './planFormat';

const { artist: own } = text;
const { parts, percent, degrees } = words.units;

const labCells = ({ L, a, b }: Lab): string[] => [L, a, b].map((value) => written(value, 1));

const share = (of: number): string => percent(written(of * 100));

const numberColumns = (names: readonly string[], width: number): Column[] =>
  names.map((name) => ({ name, align: 'end', share: width }));

function colourBlocks({ consultation, outcome }: PlanMatter): Block[] {
  const { skin, hair } = consultation;
  const { sigma } = skin;
  const { colourColumns } = own;
  const ita = itaReading(skin.lab, sigma);
  const { interval } = outcome;
  const value = written(outcome.dE00, 1);
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
        [own.target, ...labCells(outcome.target), own.computed],
        [own.zone, ...labCells(outcome.zone), own.computed],
        [own.dot, ...labCells(outcome.dot), own.computed],
      ],
    },
    {
      kind: 'facts',
      facts: [
        {
          name: own.difference,
          value:
            interval === null
              ? own.differenceValue(value)
              : own.differenceWithin(value, written(interval[0], 1), written(interval[1], 1)),
          note: later.ink.verdict[outcome.verdict],
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

function inkBlocks({ consultation, outcome }: PlanMatter): Block[] {
  const { effective, recommendation, overruled } = outcome;
  const { pigment } = effective;
  const { best } = recommendation;
  const [least, most] = pigment.tau0Range;
  return [
    { kind: 'heading', text: own.ink },
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
            parts(written(effective.partsWater)),
            written(effective.opticalDepth, 2),
          ),
        },
        { name: own.density, value: densityInUnits(effective.densityPerCm2) },
        { name: own.diameter, value: fineLength(effective.diameterMm) },
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

function sessionBlocks({ plan, schedule }: PlanMatter): Block[] {
  const { sessionColumns: names } = own;
  const days = sessionDates(schedule);
  const rows: Cell[][] = plan.sessions.map((session, i) => [
    String(session.number),
    days[i] ?? text.client.toBeAgreed,
    parts(written(session.partsWater)),
    written(session.opticalDepth, 2),
    fineLength(session.diameterMm),
    densityInUnits(session.addedPerCm2),
    written(session.dots),
    hoursInWords(session.hours),
  ]);
  return [
    { kind: 'heading', text: own.sessions },
    {
      kind: 'table',
      name: own.sessionsName,
      columns: [
        { name: names.session, align: 'start', share: 9 },
        { name: names.date, align: 'start', share: 22 },
        ...numberColumns(
          [names.parts, names.depth, names.diameter, names.density, names.dots, names.time],
          12,
        ),
      ],
      rows: [
        ...rows,
        [
          text.client.total,
          '',
          '',
          '',
          '',
          densityInUnits(plan.densityPerCm2),
          written(plan.dots),
          hoursInWords(plan.hours),
        ],
      ],
      totalled: true,
    },
  ];
}

function zoneBlocks({ consultation, plan }: PlanMatter): Block[] {
  const { zoneColumns: names } = own;
  const rows: Cell[][] = scalpZoneIds.map((id) => {
    const { areaCm2, dots, dotsPerCm2 } = plan.zones[id];
    return [
      later.ink.zones.names[id],
      share(consultation.zones[id]),
      areaInUnits(areaCm2, 1),
      densityInUnits(dotsPerCm2),
      ...plan.sessions.map(({ dotsByZone }) => written(dotsByZone[id])),
      written(dots),
    ];
  });
  const mean = plan.areaCm2 > 0 ? plan.dots / plan.areaCm2 : 0;
  return [
    { kind: 'heading', text: own.zones },
    {
      kind: 'table',
      name: own.zonesName,
      columns: [
        { name: names.zone, align: 'start', share: 24 },
        ...numberColumns([names.share], 9),
        ...numberColumns([names.area, names.mean], 13),
        ...numberColumns(
          plan.sessions.map(({ number }) => names.session(number)),
          10,
        ),
        ...numberColumns([names.dots], 11),
      ],
      rows: [
        ...rows,
        [
          text.client.total,
          '',
          areaInUnits(plan.areaCm2, 1),
          densityInUnits(mean),
          ...plan.sessions.map(({ dots }) => written(dots)),
          written(plan.dots),
        ],
      ],
      totalled: true,
    },
  ];
}

function hairlineBlocks({ consultation }: PlanMatter): Block[] {
  const { hairline, loss } = consultation;
  return [
    { kind: 'heading', text: own.hairline },
    {
      kind: 'facts',
      facts: [
        { name: own.pattern, value: words.loss.patternNames[loss.pattern] },
        { name: own.style, value: later.hairline.styles[hairline.style] },
        { name: own.height, value: lengthInUnits(hairline.midHeightMm) },
        { name: own.recession, value: lengthInUnits(hairline.recessionMm) },
        { name: own.closure, value: share(hairline.templeClosure) },
        { name: own.peak, value: lengthInUnits(hairline.peakMm) },
        { name: own.feather, value: lengthInUnits(hairline.featherMm) },
        { name: own.edge, value: share(hairline.edgeDensity) },
        {
          name: own.irregularity,
          value: `${fineLength(hairline.macroMm, 1)}, ${fineLength(hairline.microMm, 1)}`,
        },
        { name: own.sentinels, value: perLengthInUnits(hairline.sentinels) },
      ],
    },
  ];
}

function scarBlocks({ consultation: { scars } }: PlanMatter): Block[] {
  if (scars.length === 0) return [];
  const items = scars.map((scar) => {
    const { scarKinds } = own;
    if (scar.kind === 'fut') {
      return scarKinds.fut(lengthInUnits(scar.lengthMm), fineLength(scar.widthMm, 1));
    }
    return scar.kind === 'fue'
      ? scarKinds.fue(densityInUnits(scar.perCm2), fineLength(scar.diameterMm, 1))
      : scarKinds.patch(lengthInUnits(scar.radiusMm));
  });
  return [
    { kind: 'heading', text: own.scars },
    { kind: 'list', items: [...items, own.scarNote] },
  ];
}

function warningBlocks({ outcome, objectionsToLine }: ArtistMatter): Block[] {
  const { recommendation, blueWarning } = outcome;
  const items = [
    ...inkCautions(outcome).map((id) => inkText.cautions[id]),
    ...(blueWarning ? [own.blue] : []),
    ...(recommendation.subtle ? [own.subtle] : []),
    ...objectionsToLine.map(objection),
    ...recommendation.reasons
      .filter(({ id }) => id !== 'subtle' && id !== 'blue')
      .map(({ id, values }) => later.ink.reasons[id](values)),
  ];
  return [
    { kind: 'heading', text: own.warnings },
    { kind: 'list', items: items.length > 0 ? items : [own.noWarnings] },
    { kind: 'heading', text: own.estimates },
    { kind: 'list', items: own.estimateList },
  ];
}

export interface ArtistMatter extends PlanMatter {
  /** What an experienced artist would say against the hairline on this head. */
  readonly objectionsToLine: readonly HairlineWarning[];
}

/** The plan for the artist: the numbers. */
export function artistBlocks(matter: ArtistMatter): Block[] {
  return [
    ...inkBlocks(matter),
    ...sessionBlocks(matter),
    ...zoneBlocks(matter),
    ...colourBlocks(matter),
    ...hairlineBlocks(matter),
    ...scarBlocks(matter),
    ...warningBlocks(matter),
    { kind: 'heading', text: own.pictures },
    { kind: 'pictures' },
    { kind: 'heading', text: own.sources },
    { kind: 'list', items: Object.values(CARE.sources).map((source) => source[language]) },
  ];
}
