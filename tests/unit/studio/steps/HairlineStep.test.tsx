import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { hairlineDefaults, hairlineStyleIds } from '../../../../src/anatomy/hairline';
import { changeClinic } from '../../../../src/studio/stores/clinicStore';
import { HairlineStep } from '../../../../src/studio/steps/HairlineStep';
import {
  documentNow,
  openStudio,
  reachSlider,
  sliderSays,
  stepBack,
  undoSteps,
} from '../openStudio';
import { expectSlider } from './sliders';

const names = [
  'Natural',
  'Broken',
  'Medium',
  'Defined',
  'Rounded',
  'Mature',
  'Widow’s peak',
  'Own line, denser',
];

describe('the hairline step', () => {
  beforeEach(() => openStudio());

  it('starts anew from each style, keeping the seed of its irregularity, each in one step', async () => {
    openStudio({ hairline: { ...hairlineDefaults('natural'), midHeightMm: 99, seed: 4321 } });
    render(<HairlineStep />);
    const user = userEvent.setup();
    const chosen: string[] = [];
    for (const name of names.toReversed()) {
      await user.click(screen.getByRole('radio', { name }));
      const { hairline } = documentNow();
      expect(hairline).toEqual({ ...hairlineDefaults(hairline.style), seed: 4321 });
      chosen.push(hairline.style);
    }
    expect(chosen.toSorted()).toEqual([...hairlineStyleIds].toSorted());
    expect(undoSteps()).toBe(names.length);
  });

  it.each([
    ['Height above the brows', '70 mm', '71 mm', 'midHeightMm', 71],
    ['Softness of the edge', '15 mm', '16 mm', 'featherMm', 16],
    ['Set back at the temples', '20 mm', '21 mm', 'recessionMm', 21],
    ['Widow’s peak', '0.0 mm', '0.5 mm', 'peakMm', 0.5],
    ['Temple points', '40 %', '45 %', 'templeClosure', 0.45],
    ['Density at the edge', '20 %', '25 %', 'edgeDensity', 0.25],
    ['Irregularity', '4.0 mm', '4.5 mm', 'macroMm', 4.5],
    ['Single dots ahead of the line', '2 per cm', '3 per cm', 'sentinels', 3],
  ])('moves %s by its slider', async (name, says, then, at, value) => {
    openStudio({
      hairline: {
        ...documentNow().hairline,
        midHeightMm: 70,
        featherMm: 15,
        recessionMm: 20,
        peakMm: 0,
        templeClosure: 0.4,
        edgeDensity: 0.2,
        macroMm: 4,
        sentinels: 2,
      },
    });
    render(<HairlineStep />);
    await expectSlider({ name, says, then, at: ['hairline', at], value });
  });

  it('says what an artist would object to, as the line is moved, and nothing of a natural one', async () => {
    render(<HairlineStep />);
    const low = /lower than almost any natural one/;
    const hard = /A dense edge shows as an outline/;
    expect([screen.queryByText(low), screen.queryByText(hard)]).toEqual([null, null]);
    const user = userEvent.setup();
    reachSlider('Height above the brows');
    await user.keyboard('{Home}');
    expect(screen.getByText(low).textContent).toMatch(/^At 45 mm /);
    reachSlider('Density at the edge');
    await user.keyboard('{End}');
    screen.getByText(hard);
  });

  it('takes the small waves of the line along with the large ones', async () => {
    render(<HairlineStep />);
    reachSlider('Irregularity');
    await userEvent.setup().keyboard('{End}');
    expect(documentNow().hairline).toMatchObject({ macroMm: 10, microMm: 4 });
    stepBack();
    expect(undoSteps()).toBe(0);
  });

  it('measures in inches where the clinic does', () => {
    changeClinic((clinic) => ({ ...clinic, units: 'imperial' }));
    render(<HairlineStep />);
    expect(sliderSays('Height above the brows')).toMatch(/^2\.\d\d in$/);
  });
});
