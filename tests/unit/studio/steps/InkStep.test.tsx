import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { labOfHairTone } from '../../../../src/consultation/hairTones';
import { newInk } from '../../../../src/consultation/clinicInk';
import { changeClinic } from '../../../../src/studio/stores/clinicStore';
import { InkStep } from '../../../../src/studio/steps/InkStep';
import {
  documentNow,
  layScalp,
  openStudio,
  quietScalp,
  reachSlider,
  sliderSays,
  stepBack,
  undoSteps,
} from '../openStudio';
import { expectSlider } from './sliders';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const treatment = () => documentNow().treatment;
const back = (name: string) =>
  screen.queryByRole('button', { name: `${name}: back to the recommendation` });

/** The recommendation as it is written: ink, parts of water, dots per cm2 and mm. */
function recommended() {
  const text = screen.getByText('Recommended').nextElementSibling?.textContent ?? '';
  const [, ink = '', parts = '', dots = '', mm = ''] =
    /^(.*), thinned 1 : (\d\d??)(\d{2,3}) dots per cm², each ([\d.]+) mm$/.exec(text) ?? [];
  return { ink, parts, dots, mm };
}

describe('the ink step', () => {
  beforeEach(() => openStudio());

  it('recommends in words, and its controls stand at what it recommends', () => {
    render(<InkStep />);
    screen.getByText('Recommended');
    const { ink, dots, mm } = recommended();
    expect(sliderSays('Dots per cm²')).toBe(dots);
    expect(sliderSays('Healed dot size')).toBe(`${mm} mm`);
    const chosen = within(screen.getByRole('group', { name: 'Ink' }))
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked);
    expect(chosen.map((input) => input.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(new RegExp(`^${ink}, (measured|estimate|placeholder)$`)),
    ]);
    for (const name of ['Dots per cm²', 'Water to one part ink', 'Healed dot size', 'Ink']) {
      expect(back(name), name).toBeNull();
    }
    expect(screen.queryByText(/This change alone/)).toBeNull();
  });

  it('says that no ink is needed, where none darkens less than none, and advises none', () => {
    openStudio({ hair: { ...documentNow().hair, lab: labOfHairTone('white') } });
    render(<InkStep />);
    expect(screen.getByText('Recommended').nextElementSibling?.textContent).toBe(
      'No ink needed',
    );
    screen.getByText(/No ink darkens less than none/);
    expect(screen.queryByText(/thinned 1 :/)).toBeNull();
    expect(screen.queryByText(/stays subtle/)).toBeNull();
    expect(screen.queryByText(/close look finds|Blends with|is visible/)).toBeNull();
  });

  it('takes a fuller or lighter density by name, says what that alone costs, and finds its way back', async () => {
    render(<InkStep />);
    const user = userEvent.setup();
    const before = sliderSays('Dots per cm²');
    expect(radio('Natural').checked).toBe(true);
    await user.click(radio('Full'));
    expect(treatment().densityPerCm2).toBeGreaterThan(Number(before));
    expect(sliderSays('Dots per cm²')).toBe(String(treatment().densityPerCm2));
    screen.getByText(/This change alone/);
    screen.getByText(/Your changes move the match by [+−][\d.]+ ΔE/);
    await user.click(radio('Light'));
    expect(treatment().densityPerCm2).toBeLessThan(Number(before));
    const way = back('Dots per cm²');
    if (way === null) throw new Error('No way back.');
    await user.click(way);
    expect(treatment().densityPerCm2).toBeNull();
    expect(radio('Natural').checked).toBe(true);
    expect(sliderSays('Dots per cm²')).toBe(before);
    expect(undoSteps()).toBe(3);
  });

  it.each([
    ['Dots per cm²', 'densityPerCm2'],
    ['Water to one part ink', 'partsWater'],
    ['Healed dot size', 'diameterMm'],
  ] as const)('overrules %s by its slider, and it alone, in one step', async (name, key) => {
    render(<InkStep />);
    const before = treatment();
    reachSlider(name);
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(treatment()).toEqual({ ...before, [key]: treatment()[key] });
    expect(treatment()[key]).not.toBeNull();
    expect(undoSteps()).toBe(1);
    const way = back(name);
    if (way === null) throw new Error('No way back.');
    await userEvent.setup().click(way);
    expect(treatment()).toEqual(before);
  });

  it('takes another ink by its name, with how well its strength is known', async () => {
    render(<InkStep />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /^Warm brown, / }));
    expect(treatment().pigmentId).toBe('warm-brown');
    const way = back('Ink');
    if (way === null) throw new Error('No way back.');
    await user.click(way);
    expect(treatment().pigmentId).toBeNull();
    expect(undoSteps()).toBe(2);
  });

  it('marks as estimates what nobody has measured', () => {
    render(<InkStep />);
    for (const name of ['Water to one part ink', 'Healed dot size', 'Depth of the ink']) {
      expect(screen.getByText(name, { selector: 'span' }).textContent).toBe(`${name}estimate`);
    }
    expect(screen.getByText('Dots per cm²', { selector: 'span' }).textContent).toBe(
      'Dots per cm²',
    );
  });

  it('cautions where the practice would not go, and does not praise such a match', async () => {
    render(<InkStep />);
    const user = userEvent.setup();
    const verdict = () => document.querySelector('[data-tone]');
    expect(verdict()?.getAttribute('data-tone')).toBe('good');
    expect(screen.queryByText(/Stronger than usual practice/)).toBeNull();
    reachSlider('Water to one part ink');
    await user.keyboard('{Home}');
    const caution = screen.getByText(/^Stronger than usual practice/);
    expect(caution.closest('[data-tone]')?.getAttribute('data-tone')).toBe('fair');
    expect(verdict()?.textContent).not.toContain('is visible');
    expect(verdict()?.getAttribute('data-tone')).toBe('plain');
    stepBack();
    expect(treatment().partsWater).toBeNull();
  });

  it('says how often the chosen ink comes true, anew for every change', async () => {
    render(<InkStep />);
    const user = userEvent.setup();
    const chances = () => document.querySelector('[data-tone] p')?.textContent ?? '';
    expect(chances()).toMatch(/^(Blends with own hair in about|Hardly ever blends)/);
    const before = chances();
    reachSlider('Water to one part ink');
    await user.keyboard('{End}');
    expect(chances()).not.toBe(before);
    expect(chances()).toMatch(/own hair/);
  });

  it('explains how the match is made, and what would be as good', () => {
    render(<InkStep />);
    const science = screen.getByText('How the match is made').closest('details');
    if (science === null) throw new Error('The science is not folded away.');
    expect(science.open).toBe(false);
    within(science).getByText(/As good to the eye, in the right combination: thinned 1 : \d+/);
    within(science).getByText(/ΔE from the target\. .* between [\d.]+ and [\d.]+, nine times/);
  });

  it.each([
    ['Depth of the ink', '0.09 mm', '0.10 mm', ['treatment', 'topMm'], 0.1],
    ['Height of a dot in the skin', '0.25 mm', '0.26 mm', ['treatment', 'heightMm'], 0.26],
    ['Crown', '100 %', '105 %', ['zones', 'crown'], 1.05],
    ['Blend into own hair', '100 %', '105 %', ['zones', 'donorBlend'], 1.05],
  ])('moves %s by its slider', async (name, says, after, at, value) => {
    render(<InkStep />);
    await expectSlider({ name, says, after, at, value });
  });

  it('lists dots and area zone by zone as soon as they are counted', () => {
    const { unmount } = render(<InkStep />);
    expect(screen.queryByRole('table')).toBeNull();
    unmount();
    layScalp(quietScalp);
    render(<InkStep />);
    const table = screen.getByRole('table', { name: 'Dots and area by zone' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toHaveLength(8);
    expect(rows[1]).toEqual(['Hairline', '1,000', '17.3 cm²']);
    expect(rows.at(-1)).toEqual(['In all', '12,340', '187.0 cm²']);
  });

  it('counts dots by the square inch where the clinic does', () => {
    changeClinic((clinic) => ({ ...clinic, units: 'imperial' }));
    render(<InkStep />);
    expect(sliderSays('Dots per sq in')).toMatch(/^\d{3}$/);
  });

  it('offers the clinic’s inks where this consultation has others, and takes them in one step', async () => {
    changeClinic((clinic) => ({
      ...clinic,
      inks: [newInk('house', 'House black', 'soft-black', 12)],
    }));
    render(<InkStep />);
    const mine = () => screen.queryByRole('radio', { name: 'House black, estimate' });
    expect(mine()).toBeNull();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Use the clinic’s inks now' }));
    expect(mine()).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Use the clinic’s inks now' })).toBeNull();
    expect(undoSteps()).toBe(1);
    stepBack();
    expect(mine()).toBeNull();
  });
});
