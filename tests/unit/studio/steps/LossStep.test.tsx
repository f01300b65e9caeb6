import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lossPatternIds } from '../../../../src/anatomy/lossPattern';
import { typicalFue, typicalFut } from '../../../../src/anatomy/scars';
import { LossStep } from '../../../../src/studio/steps/LossStep';
import { studioStore } from '../../../../src/studio/stores/studioStore';
import { documentNow, openStudio, undoSteps } from '../openStudio';
import { expectSlider } from './sliders';

type Head = NonNullable<ComponentProps<typeof LossStep>['head']['current']>;

/** The step with its later parts there, and where it turned the head. */
async function lossStep() {
  const goTo = vi.fn<Head['goTo']>();
  render(<LossStep head={{ current: { goTo } as unknown as Head }} />);
  await screen.findByText('Scars to cover');
  return { user: userEvent.setup(), goTo };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the step of hair loss', () => {
  beforeEach(() => openStudio());

  it('offers every pattern there is, each once, and takes each in one step', async () => {
    const { user } = await lossStep();
    expect(radio('Norwood VI').checked).toBe(true);
    const groups = ['Men', 'Women', 'Patches or none'].map((name) =>
      screen.getByRole('group', { name }),
    );
    const taken: string[] = [];
    for (const group of groups) {
      for (const input of group.querySelectorAll('input')) {
        await user.click(input);
        taken.push(documentNow().loss.pattern);
      }
    }
    expect(taken.toSorted()).toEqual([...lossPatternIds].toSorted());
    expect(documentNow().loss.seed).toBe(7);
  });

  it('says of a woman’s pattern how it is seen, and of no other', async () => {
    const { user } = await lossStep();
    const note = /clipped/i;
    expect(screen.queryByText(note)).toBeNull();
    await user.click(radio('Ludwig II, medium thinning'));
    screen.getByText(note);
    expect(undoSteps()).toBe(1);
  });

  it('shows a loss on top from above, unless somebody turned the head by hand', async () => {
    const { user, goTo } = await lossStep();
    await user.click(radio('Norwood II'));
    expect(goTo).not.toHaveBeenCalled();
    await user.click(radio('Norwood VII'));
    expect(goTo.mock.calls).toEqual([['top']]);
    expect(studioStore.getState().view).toBe('top');
    act(() => studioStore.setState({ view: null }));
    await user.click(radio('Norwood V'));
    expect(goTo).toHaveBeenCalledTimes(1);
  });

  it('adds the scars of earlier transplants as they usually are, and takes them away', async () => {
    const { user } = await lossStep();
    const strip = screen.getByRole('switch', { name: /strip/i });
    const punches = screen.getByRole('switch', { name: /punch/i });
    await user.click(strip);
    await user.click(punches);
    expect(documentNow().scars).toEqual([typicalFut, typicalFue]);
    await expectSlider({
      name: 'Width of the strip scar',
      says: `${typicalFut.widthMm.toFixed(1)} mm`,
      then: `${(typicalFut.widthMm + 0.5).toFixed(1)} mm`,
      at: ['scars', '0', 'widthMm'],
      value: typicalFut.widthMm + 0.5,
    });
    await user.click(strip);
    expect(documentNow().scars).toEqual([typicalFue]);
    expect(undoSteps()).toBe(3);
    expect(screen.queryByRole('slider', { name: 'Width of the strip scar' })).toBeNull();
    screen.getByRole('slider', { name: 'Punch scars' });
  });

  it('takes a head by its name, or by the tape from where that head is', async () => {
    const { user } = await lossStep();
    await user.click(radio('Round'));
    expect(documentNow().head).toEqual({ kind: 'preset', preset: 'round' });
    await user.click(radio('By the tape'));
    const { head } = documentNow();
    expect(head.kind).toBe('measured');
    const mm = head.kind === 'measured' ? head.circumferenceMm : 0;
    screen.getByRole('slider', {
      name: 'Round the head',
      description: 'Tape above the brows and round the widest part of the back.',
    });
    await expectSlider({
      name: 'Round the head',
      says: `${mm.toFixed(0)} mm`,
      then: `${(mm + 1).toFixed(0)} mm`,
      at: ['head', 'circumferenceMm'],
      value: Math.round(mm) + 1,
    });
    await user.click(radio('Woman'));
    expect(documentNow().head).toMatchObject({ kind: 'measured', face: 'woman' });
    await user.click(radio('Stubble'));
    expect(documentNow().beard).toBe('stubble');
    expect(undoSteps()).toBe(4);
  });
});
