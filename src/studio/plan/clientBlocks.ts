import { CARE, type CareRule } from '../../plan/aftercare';
import {
  careCalendar,
  sessionDays,
  type CareSpan,
  type Schedule,
} from '../../plan/aftercareCalendar';
import type { Clinic } from '../../consultation/clinic';
import type { Consultation } from '../../consultation/document';
import type { Outcome } from '../../outcome/outcome';
import type { Plan, PlannedSession } from '../../plan/plan';
import type { PriceWay } from '../../plan/price';
import {
  language,
  words,
  money,
  written,
  areaInUnits,
  chancesInWords,
  densityInUnits,
  densityNumber,
  fineLength,
  lengthInUnits,
} from '../words';
import { later, inkName, plan as text } from '../laterWords';
import type { Block, Cell, Fact } from './blocks';
import { dayInWords, daysInWords, exactHours, hoursInWords, pricesInWords } from './planFormat';

const { client: own } = text;

/** All that a plan says follows from these. */
export interface PlanInput {
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly plan: Plan;
  /** null while the first day is to be agreed. */
  readonly schedule: Schedule | null;
  readonly rates: Clinic['rates'];
}

/** What happens in a session, told to the client. */
function stageOf({ number, partsWater }: PlannedSession, sessions: readonly PlannedSession[]) {
  const { stages } = own;
  if (sessions.length === 1) return stages.only;
  if (number === 1) {
    const next = sessions[1]?.partsWater ?? partsWater;
    return partsWater > next ? stages.firstLighter : stages.first;
  }
  if (number === 4) return stages.correction;
  return number === Math.min(3, sessions.length) ? stages.last : stages.middle;
}

function whatBlocks({ consultation, outcome, plan }: PlanInput): Block[] {
  const { choice, chances } = outcome.chosen;
  const { hairline } = consultation;
  const thinned = plan.sessions.map(({ partsWater }) => Math.round(partsWater));
  const subtle = outcome.subtle ? { note: own.subtle } : {};
  const noInk = outcome.noInk && !outcome.overruled;
  return [
    { kind: 'heading', text: own.what },
    { kind: 'text', text: own.whatText },
    {
      kind: 'facts',
      facts: [
        {
          name: own.area,
          value: `${areaInUnits(plan.areaCm2)} (${words.loss.patternNames[consultation.loss.pattern]})`,
        },
        {
          name: own.dots,
          value: own.dotsValue(
            written(plan.dots),
            densityInUnits(plan.densityPerCm2),
            densityNumber(plan.areaCm2 > 0 ? plan.dots / plan.areaCm2 : 0),
          ),
        },
        { name: own.dotSize, value: fineLength(choice.diameterMm) },
        {
          name: own.ink,
          value: noInk
            ? own.noInk
            : own.inkThinned(
                inkName(choice.pigment),
                written(Math.min(...thinned)),
                written(Math.max(...thinned)),
              ),
        },
        {
          name: own.hairline,
          value: own.hairlineValue(
            later.hairline.styles[hairline.style],
            lengthInUnits(hairline.midHeightMm),
          ),
        },
        ...(noInk ? [] : [{ name: own.match, value: chancesInWords(chances), ...subtle }]),
      ],
    },
  ];
}

/** The days of the sessions in words; none while they are to be agreed. */
export const sessionDates = (schedule: Schedule | null): string[] =>
  schedule === null ? [] : sessionDays(schedule).map(dayInWords);

function sessionBlocks({ plan, schedule }: PlanInput): Block[] {
  const { columns } = own;
  const days = sessionDates(schedule);
  const rows: Cell[][] = plan.sessions.map((session, i) => [
    String(session.number),
    days[i] ?? own.toBeAgreed,
    stageOf(session, plan.sessions),
    written(session.dots),
    hoursInWords(session.hours),
  ]);
  return [
    { kind: 'heading', text: own.sessions },
    {
      kind: 'table',
      name: own.tableName,
      columns: [
        { name: columns.session, align: 'start', share: 9 },
        { name: columns.date, align: 'start', share: 21 },
        { name: columns.what, align: 'start', share: 42 },
        { name: columns.dots, align: 'end', share: 14 },
        { name: columns.time, align: 'end', share: 14 },
      ],
      rows: [...rows, [own.total, '', '', written(plan.dots), hoursInWords(plan.hours)]],
      totalled: true,
    },
  ];
}

function priceFact({ plan }: PlanInput): Fact {
  const { price } = plan;
  if (price === null) return { name: own.price, value: own.noPrice };
  const { currency } = price;
  const told = (way: PriceWay): string => {
    const whole = pricesInWords(currency, way);
    const rate = money(way.rate, currency);
    if (way.by === 'hour') return own.prices.hour(whole, rate);
    return way.by === 'dots'
      ? own.prices.dots(whole, written(plan.dots), rate)
      : own.prices.session(whole, text.sessionsCount(plan.sessions.length), rate);
  };
  return {
    name: own.price,
    value: price.ways.map(told).join(`\n${own.or} `),
    note: own.priceNote,
  };
}

function timeBlocks(input: PlanInput): Block[] {
  const { plan, rates } = input;
  return [
    { kind: 'heading', text: own.timeAndPrice },
    {
      kind: 'facts',
      facts: [
        {
          name: own.time,
          value: own.timeValue(
            hoursInWords(plan.hours),
            text.sessionsCount(plan.sessions.length),
          ),
          note: own.timeNote(written(rates.dotsPerHour), exactHours(rates.setUpHours)),
        },
        priceFact(input),
      ],
    },
  ];
}

/** The days of one rule, session by session where it has several. */
function whenOf(spans: readonly CareSpan[]): string {
  return spans
    .map(({ from, to, session }) => {
      const days = daysInWords(from, to);
      return session === null || spans.length === 1 ? days : own.careSession(session, days);
    })
    .join('\n');
}

/** When a rule holds, counted from the sessions: for a plan without dates. */
function daysOf(rule: CareRule): string {
  const { relative } = own;
  if ('years' in rule) return relative.years(...rule.years);
  if (rule.anchor === 'whole-treatment') return relative.whole(rule.days[1]);
  return rule.anchor === 'each-session'
    ? relative.session(...rule.days)
    : relative.last(...rule.days);
}

function careBlocks({ schedule }: PlanInput): Block[] {
  const spans = schedule === null ? null : careCalendar(schedule, CARE.care);
  return [
    { kind: 'heading', text: own.care },
    {
      kind: 'table',
      name: own.careName,
      columns: [
        { name: own.careColumns.when, align: 'start', share: 38 },
        { name: own.careColumns.what, align: 'start', share: 62 },
      ],
      rows: CARE.care.map((rule) => [
        spans === null
          ? daysOf(rule)
          : whenOf(spans.filter((span) => span.rule.id === rule.id)),
        { strong: rule.title[language], text: rule.text[language] },
      ]),
    },
    { kind: 'text', text: `${own.careNote} ${own.careSources}`, quiet: true },
  ];
}

/** The plan for the client, in plain words. */
export function clientBlocks(input: PlanInput): Block[] {
  const { plan } = input;
  return [
    { kind: 'pictures' },
    ...(plan.dots === 0 ? [{ kind: 'text', text: own.none } as const] : []),
    ...whatBlocks(input),
    ...sessionBlocks(input),
    ...timeBlocks(input),
    ...careBlocks(input),
    { kind: 'heading', text: own.risks },
    { kind: 'list', items: CARE.risks.map((risk) => risk.text[language]) },
    { kind: 'heading', text: own.estimates },
    { kind: 'list', items: CARE.estimates.map((estimate) => estimate.text[language]) },
  ];
}
