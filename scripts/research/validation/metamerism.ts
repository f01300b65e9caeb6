import {
  DEFAULT_HAIR,
  differencesUnderLights,
  observerMetamerism,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import { CLASS_ANGLES } from '../../cli/table';
import type { Claim } from './claim';

const LAMPS = ['A', 'FL11', 'LED-B3'] as const;

/** Whether a match in daylight holds under lamps and for another eye. */
export function metamerism(): Claim {
  const rows = CLASS_ANGLES.map((ita) => {
    const skin = skinFromLab(skinOfIta(ita).lab);
    const zone = zoneSpectrum(skin, recommend({ skin }).advised.plan);
    const target = stubbleSpectrum(skin, DEFAULT_HAIR);
    const byLight = differencesUnderLights(zone, target);
    const daylight = byLight['D65/2'];
    const lamps = LAMPS.map((lamp) => byLight[lamp]);
    return { ita, daylight, lamps, observer: observerMetamerism(zone, target) };
  });
  const changes = rows.flatMap(({ daylight, lamps }) => lamps.map((lamp) => lamp - daylight));
  return {
    title: 'Lamps and observers',
    data: `The advised zone against modelled black stubble a day old, in eight ITA classes, under D65, A, FL11 and LED-B3, for the 2 and the 10 degree observer.`,
    figures: [
      {
        name: 'change from daylight to a lamp, either way, worst',
        value: Math.max(...changes.map(Math.abs)),
        unit: 'dE00',
        digits: 2,
        atMost: 1,
      },
      {
        name: 'worse under a lamp by at most',
        value: Math.max(...changes),
        unit: 'dE00',
        digits: 2,
        atMost: 1,
      },
      {
        name: 'change between the 2 and the 10 degree observer, worst',
        value: Math.max(...rows.map(({ observer }) => observer)),
        unit: 'dE00',
        digits: 2,
        atMost: 0.5,
      },
    ],
    tables: [
      {
        columns: ['ITA', 'D65, dE00', ...LAMPS, 'observer, most'],
        rows: rows.map(({ ita, daylight, lamps, observer }) => [
          ita,
          ...[daylight, ...lamps, observer].map((value) => value.toFixed(2)),
        ]),
      },
    ],
    remark:
      "Two observers stand for people only roughly; stubble and skin are the model's own.",
  };
}
