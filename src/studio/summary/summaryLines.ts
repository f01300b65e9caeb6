import { individualTypologyAngle, itaClassOf } from '@stipple/color';
import type { Consultation } from '../../consultation/document';
import { hairToneOf } from '../../consultation/hairTones';
import { inkCautions } from '../../outcome/inkCautions';
import type { Outcome } from '../../outcome/outcome';
import { screeningIds } from '../../consultation/screening';
import type { Census } from '../../dots/census';
import { asked } from '../screening/guidance';
import {
  match as inkText,
  screening as screeningText,
  later,
  inkName,
  summary as text,
} from '../laterWords';
import {
  captionOf,
  words,
  written,
  areaInUnits,
  areaUnit,
  chancesInWords,
  densityInUnits,
  densityNumber,
  fineLength,
  lengthInUnits,
} from '../words';
import type { StepId } from '../stores/studioStore';

/** One line of the summary: what it is about, what was decided, and the step that decides it. */
export interface SummaryLine {
  readonly id: keyof typeof text.lines;
  readonly step: StepId;
  readonly main: string;
  readonly details: readonly string[];
  /** Somebody should stop at this line. */
  readonly attention?: boolean;
}

const signed = (value: number): string =>
  `${value < 0 ? '−' : '+'}${written(Math.abs(value), 1)}`;

function health({ screening }: Consultation): SummaryLine {
  const { toDiscuss, unanswered } = asked(screening);
  const answered = screeningIds.length - unanswered.length;
  const partly = unanswered.length > 0 ? [text.partly(answered, screeningIds.length)] : [];
  const line = { id: 'health', step: 'suitability' } as const;
  if (answered === 0) return { ...line, main: text.notAsked, details: [], attention: true };
  if (toDiscuss.length === 0) {
    return unanswered.length === 0
      ? { ...line, main: text.nothingNamed, details: [] }
      : { ...line, main: partly.join(), details: [], attention: true };
  }
  const list = toDiscuss.map((id) => screeningText.short[id]).join(', ');
  const main = text.toDiscuss(toDiscuss.length, list);
  return { ...line, main, details: partly, attention: true };
}

function head({ head: shape, loss, scars }: Consultation): SummaryLine {
  const kinds = [...new Set(scars.map(({ kind }) => text.scarNames[kind]))];
  return {
    id: 'head',
    step: 'loss',
    main: words.loss.patternNames[loss.pattern],
    details: [
      shape.kind === 'preset'
        ? text.headUsual(words.head.presets[shape.preset])
        : text.headMeasured,
      ...(kinds.length > 0 ? [text.scars(kinds.join(', '))] : []),
    ],
  };
}

function skin({ skin: { lab, sigma, source } }: Consultation): SummaryLine {
  const ita = source.kind === 'ita' ? source.degrees : individualTypologyAngle(lab);
  return {
    id: 'skin',
    step: 'skin',
    main: text.skin(later.skin.classes[itaClassOf(lab)], words.units.degrees(written(ita))),
    details: [text.skinSure(written(sigma.L, 1))],
  };
}

function hair({ hair: own }: Consultation): SummaryLine {
  const tone = hairToneOf(own.lab);
  const color = tone === null ? `L* ${written(own.lab.L)}` : later.hair.colors[tone];
  const density = later.hair.densityUnit(densityNumber(own.unitsPerCm2), areaUnit());
  return {
    id: 'hair',
    step: 'hair',
    main: text.hair(color, density, fineLength(own.stubbleMm, 1)),
    details:
      own.greyFraction > 0
        ? [text.grey(words.units.percent(written(own.greyFraction * 100)))]
        : [],
  };
}

function hairline({ hairline: line }: Consultation): SummaryLine {
  return {
    id: 'hairline',
    step: 'hairline',
    main: text.hairline(later.hairline.styles[line.style], lengthInUnits(line.midHeightMm)),
    details: [text.feather(lengthInUnits(line.featherMm))],
  };
}

function ink(outcome: Outcome): SummaryLine {
  const { advised, chosen, overruled } = outcome;
  const cautions = inkCautions(outcome);
  const { pigment, partsWater, densityPerCm2, diameterMm } = chosen.choice;
  if (outcome.noInk && !overruled) {
    const { noInk, noInkText } = later.ink;
    return { id: 'ink', step: 'ink', main: noInk, details: [noInkText], attention: true };
  }
  return {
    id: 'ink',
    step: 'ink',
    main: text.ink(inkName(pigment), words.units.parts(written(partsWater))),
    details: [
      text.density(densityInUnits(densityPerCm2), fineLength(diameterMm)),
      ...(outcome.noInk
        ? [later.ink.noInk]
        : [overruled ? text.ownChoice(signed(chosen.dE00 - advised.dE00)) : text.recommended]),
      ...cautions.map((id) => inkText.cautions[id]),
    ],
    attention: cautions.length > 0,
  };
}

function match({ chosen, noInk, overruled }: Outcome): SummaryLine {
  const { verdict, chances, interval } = chosen;
  const line = { id: 'match', step: 'ink', attention: verdict === 'visible' } as const;
  if (noInk && !overruled) return { ...line, main: later.ink.noInk, details: [] };
  const [low, high] = interval;
  return {
    ...line,
    main: text.matchRange(words.readout.verdict[verdict], written(low, 1), written(high, 1)),
    details: [chancesInWords(chances), text.rangeMeans],
  };
}

const inHundreds = (n: number): number => Math.round(n / 100) * 100;

/** Counted where the whole plan is on screen; at any other moment worked out from the area. */
function dots(
  { chosen, present, noInk, overruled }: Outcome,
  census: Census | null,
): SummaryLine {
  const { densityPerCm2 } = chosen.choice;
  const line = { id: 'dots', step: 'hairline' } as const;
  if (census === null) return { ...line, main: text.counting, details: [] };
  const { total } = census;
  const share = total.treatedCm2 > 0 ? total.fullDensityCm2 / total.treatedCm2 : 0;
  const area = areaInUnits(total.treatedCm2);
  if (noInk && !overruled) return { ...line, main: text.dots(written(0), area), details: [] };
  const whole = Math.abs((present?.densityPerCm2 ?? 0) - densityPerCm2) < 0.5;
  return {
    ...line,
    main: whole
      ? text.dots(written(total.dots), area)
      : text.aboutDots(written(inHundreds(total.fullDensityCm2 * densityPerCm2)), area),
    details: [text.average(densityInUnits(share * densityPerCm2))],
  };
}

function time(consultation: Consultation, { chosen }: Outcome): SummaryLine {
  const { sessions } = chosen;
  const dilutions = sessions.map(({ partsWater }) => words.units.parts(written(partsWater)));
  const count = text.sessions(sessions.length);
  return {
    id: 'time',
    step: 'time',
    main: sessions.length > 1 ? `${count}, ${text.apart}` : count,
    details: [text.dilutions(dilutions.join(', ')), text.shown(captionOf(consultation))],
  };
}

/** The consultation in plain words, in its own order. */
export function summaryLines(
  consultation: Consultation,
  outcome: Outcome,
  census: Census | null,
): readonly SummaryLine[] {
  return [
    health(consultation),
    head(consultation),
    skin(consultation),
    hair(consultation),
    hairline(consultation),
    ink(outcome),
    match(outcome),
    dots(outcome, census),
    time(consultation, outcome),
  ];
}
