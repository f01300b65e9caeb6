import { scalpZoneIds } from '../../anatomy/scalpZones';
import { later, plan as text } from '../laterWords';
import {
  areaInUnits,
  densityInUnits,
  fineLength,
  lengthInUnits,
  perLengthInUnits,
  words,
  written,
} from '../words';
import { numberColumns, type Block, type Cell } from './blocks';
import { sessionDates, type PlanInput } from './clientBlocks';
import { hoursInWords } from './planFormat';

const { artist: own } = text;
const { parts, percent } = words.units;

const share = (of: number): string => percent(written(of * 100));

/** What each session lays, and when. */
export function sessionBlocks({ plan, schedule }: PlanInput): Block[] {
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

/** Where the dots go: areas and counts by zone and session. */
export function zoneBlocks({ consultation, plan }: PlanInput): Block[] {
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

/** The line to draw. */
export function hairlineBlocks({ consultation }: PlanInput): Block[] {
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

/** What the scalp bears already. */
export function scarBlocks({ consultation: { scars } }: PlanInput): Block[] {
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
