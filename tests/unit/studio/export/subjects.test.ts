import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { parseConsultation } from '../../../../src/consultation/parseConsultation';
import { pageOf, seriesOf, type PagePlan } from '../../../../src/studio/export/subjects';

const titles = ({ sitters }: PagePlan) => sitters.map(({ title }) => title);
const densities = ({ sitters }: PagePlan) =>
  sitters.map(({ consultation }) => consultation.treatment.densityPerCm2);

const untreated = { ...defaultConsultation, time: { sessionsDone: 0, days: 28 } };
const variant = (id: string, name: string, densityPerCm2: number) => ({
  id,
  name,
  preset: null,
  treatment: { densityPerCm2 },
  hairline: null,
  time: null,
});

describe('what is on a page', () => {
  it('compares three densities without any variant made, and the head as it is now where wanted', () => {
    const asked = { subject: 'comparison', comparison: 'densities' } as const;
    const page = pageOf({ ...asked, withNow: false }, defaultConsultation);
    expect(titles(page)).toEqual(['Light', 'Natural', 'Full']);
    expect(densities(page)).toEqual([90, null, 170]);
    expect(page.title).toBe('Simulated, healed');
    const joined = pageOf({ ...asked, withNow: true }, defaultConsultation);
    expect(titles(joined)).toEqual(['Now', ...titles(page)]);
  });

  it('compares healed heads even where the head on screen is untreated', () => {
    for (const subject of ['comparison', 'pair'] as const) {
      const { sitters } = pageOf(
        { subject, comparison: 'densities', withNow: true },
        untreated,
      );
      const done = sitters.map(({ consultation }) => consultation.time.sessionsDone);
      expect(done).toEqual([0, ...Array.from({ length: sitters.length - 1 }, () => 3)]);
    }
  });

  it('compares the document’s own variants, by their names or densities', () => {
    const document = {
      ...defaultConsultation,
      variants: [variant('a', 'Soft', 90), variant('b', ' ', 140)],
    };
    const page = pageOf(
      { subject: 'comparison', comparison: 'variants', withNow: false },
      document,
    );
    expect(titles(page)).toEqual(['Soft', '140 /cm²']);
    expect(densities(page)).toEqual([90, 140]);
  });

  it('shows five views with one camera each, and one view with the camera as it stands', () => {
    const views = pageOf(
      { subject: 'views', comparison: 'densities', withNow: false },
      defaultConsultation,
    );
    expect(views.sitters.map(({ view }) => view)).toEqual([
      'front',
      'three-quarter',
      'side',
      'back',
      'top',
    ]);
    const one = pageOf(
      { subject: 'view', comparison: 'densities', withNow: false },
      defaultConsultation,
    );
    expect(one.sitters).toHaveLength(1);
    expect(one.sitters[0]?.view).toBeNull();
  });
});

describe('a series', () => {
  it.each(['views', 'densities', 'tones'] as const)('of %s has a file name for each', (id) => {
    const plans = seriesOf(id, defaultConsultation);
    expect(new Set(plans.map(({ fileName }) => fileName)).size).toBe(plans.length);
    for (const { sitters } of plans) {
      expect(sitters).toHaveLength(1);
      for (const { consultation } of sitters) {
        expect(parseConsultation(consultation).ok).toBe(true);
      }
    }
  });

  it('climbs through the densities, the presets among them', () => {
    const ladder = seriesOf('densities', defaultConsultation).flatMap(densities);
    expect(ladder).toEqual([50, 90, 100, 125, 150, 170, 200, 250]);
  });

  it('changes the skin alone from tone to tone', () => {
    const tones = seriesOf('tones', defaultConsultation);
    expect(tones).toHaveLength(10);
    const skins = tones.map(({ sitters }) => sitters[0]?.consultation.skin.lab.L ?? 0);
    expect(skins).toEqual(skins.toSorted((a, b) => b - a));
    for (const { sitters } of tones) {
      expect({ ...sitters[0]?.consultation, skin: null }).toEqual({
        ...defaultConsultation,
        skin: null,
      });
    }
  });
});
