import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { labOfHairTone } from '../../../../src/consultation/hairTones';
import { changeClinic } from '../../../../src/studio/stores/clinicStore';
import { outcomeFor } from '../../../../src/studio/stores/derived';
import { HairStep } from '../../../../src/studio/steps/HairStep';
import { documentNow, openStudio, sliderSays, undoSteps } from '../openStudio';
import { expectSlider } from './sliders';

describe('the step of the client’s own hair', () => {
  beforeEach(() => openStudio());

  it('takes a colour by its name, in one step, and leaves the rest of the hair', async () => {
    const { hair } = documentNow();
    render(<HairStep />);
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(radio('Black-brown').checked).toBe(true);
    await userEvent.setup().click(radio('Dark brown'));
    expect(documentNow().hair).toEqual({ ...hair, lab: labOfHairTone('dark-brown') });
    expect(radio('Dark brown').checked).toBe(true);
    expect(undoSteps()).toBe(1);
  });

  it('has none of the colours chosen where the file holds another', () => {
    openStudio({ hair: { ...documentNow().hair, lab: { L: 31, a: 4, b: 6 } } });
    render(<HairStep />);
    const tones = screen
      .getByRole('group', { name: 'Colour' })
      .querySelectorAll<HTMLInputElement>('input');
    expect(tones.length).toBe(8);
    expect([...tones].some(({ checked }) => checked)).toBe(false);
  });

  it.each([
    ['Grey hairs', '0 %', '5 %', 'greyFraction', 0.05],
    ['Shaved length', '0.4 mm', '0.5 mm', 'stubbleMm', 0.5],
    ['Density where hair grows', '80 units/cm²', '81 units/cm²', 'unitsPerCm2', 81],
    ['Thickness of a hair', '0.078 mm', '0.080 mm', 'shaftDiameterMm', 0.08],
    ['Hairs in one unit', '2.3', '2.4', 'hairsPerUnit', 2.4],
  ])('moves %s by its slider', async (name, says, after, at, value) => {
    render(<HairStep />);
    await expectSlider({ name, says, after, at: ['hair', at], value });
  });

  it('takes the growth by its name, and has none chosen for a length between', async () => {
    render(<HairStep />);
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(radio('One day ago').checked).toBe(true);
    await userEvent.setup().click(radio('Two days ago'));
    expect(documentNow().hair.stubbleMm).toBe(0.8);
    expect(sliderSays('Shaved length')).toBe('0.8 mm');
    const before = outcomeFor(documentNow()).target.L;
    await userEvent.setup().click(radio('Razored'));
    expect(documentNow().hair.stubbleMm).toBe(0);
    expect(outcomeFor(documentNow()).target.L).toBeGreaterThan(before + 2);
    expect(undoSteps()).toBe(2);
    await expectSlider({
      name: 'Shaved length',
      says: '0.0 mm',
      after: '0.1 mm',
      at: ['hair', 'stubbleMm'],
      value: 0.1,
    });
    act(() => screen.getByRole('slider', { name: 'Shaved length' }).focus());
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(documentNow().hair.stubbleMm).toBeCloseTo(0.1, 9);
    for (const name of ['Razored', 'One day ago', 'Two days ago']) {
      expect(radio(name).checked).toBe(false);
    }
  });

  it('counts hair by the square inch where the clinic does, and measures hairs in mm all the same', () => {
    changeClinic((clinic) => ({ ...clinic, units: 'imperial' }));
    render(<HairStep />);
    expect(sliderSays('Density where hair grows')).toBe('516 units/sq in');
    expect(sliderSays('Shaved length')).toBe('0.4 mm');
  });

  it('shows the head as it is now or healed, as its owner asks', async () => {
    render(<HairStep />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'As it is now' }));
    expect(documentNow().time.sessionsDone).toBe(0);
    await user.click(screen.getByRole('radio', { name: 'Healed, simulated' }));
    expect(documentNow().time).toEqual({ sessionsDone: 3, days: 28 });
    expect(undoSteps()).toBe(2);
  });
});
