import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_VARIANTS } from '../../../../src/consultation/document';
import { CompareStep } from '../../../../src/studio/compare/CompareStep';
import { compareStore } from '../../../../src/studio/compare/compareStore';
import { decide } from '../../../../src/studio/stores/consultationStore';
import { documentNow, openStudio, reachSlider, stepBack, undoSteps } from '../openStudio';

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const cards = () =>
  within(screen.getByRole('list', { name: 'Compared' })).getAllByRole('listitem');
const card = (name: string) => within(screen.getByRole('listitem', { name }));

async function startWith(name: string) {
  render(<CompareStep />);
  const user = userEvent.setup();
  await user.click(button(name));
  return user;
}

describe('the step of comparing', () => {
  beforeEach(() => openStudio());

  it('begins with three densities at one tap, beside one another, and undo ends it', async () => {
    act(() => compareStore.setState({ arrangement: 'single' }));
    await startWith('Light, natural, full');
    expect(cards().map((each) => each.getAttribute('aria-label'))).toEqual([
      'Light',
      'Natural',
      'Full',
    ]);
    expect(compareStore.getState().arrangement).toBe('side-by-side');
    expect(undoSteps()).toBe(1);
    stepBack();
    screen.getByText('What would you like to compare?');
  });

  it('begins with three moments of the same plan', async () => {
    await startWith('Now, healed, year 5');
    expect(documentNow().variants.map(({ time }) => time)).toEqual([
      { sessionsDone: 0, days: 28 },
      { sessionsDone: 3, days: 28 },
      { sessionsDone: 3, days: 5 * 365 },
    ]);
    expect(cards()).toHaveLength(3);
    card('Simulated, healed').getByText('The plan is shown at this moment');
  });

  it('keeps the plan beside itself, where there is room', async () => {
    const user = await startWith('Add the plan as it is');
    screen.getByText('With one variant, it is held against the plan.');
    for (let n = 1; n < MOST_VARIANTS; n++) await user.click(button('Add the plan as it is'));
    expect(cards()).toHaveLength(MOST_VARIANTS);
    expect(button('Add the plan as it is').disabled).toBe(true);
    screen.getByText(/^Four are as many as the eye can hold/);
  });

  it('makes one of them the plan, says so, and leaves the others', async () => {
    const user = await startWith('Light, natural, full');
    await user.click(card('Full').getByRole('button', { name: 'Use this one' }));
    expect(documentNow().treatment.densityPerCm2).toBeGreaterThan(0);
    const said = screen.getByText(/“Full” is the plan now/);
    expect(said.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    card('Full').getByText('This is the plan');
    expect(cards()).toHaveLength(3);
    expect(undoSteps()).toBe(2);
    stepBack();
    expect(documentNow().treatment.densityPerCm2).toBeNull();
  });

  it('takes a moment without calling it a new plan', async () => {
    const user = await startWith('Now, healed, year 5');
    await user.click(card('Now').getByRole('button', { name: 'Show this moment' }));
    expect(documentNow().time.sessionsDone).toBe(0);
    expect(screen.queryByText(/is the plan now/)).toBeNull();
  });

  it('takes one out, and all of them, each in one step', async () => {
    const user = await startWith('Light, natural, full');
    await user.click(button('Remove Natural'));
    expect(documentNow().variants.map(({ id }) => id)).toEqual(['light', 'full']);
    await user.click(button('Clear the comparison'));
    expect(documentNow().variants).toEqual([]);
    expect(undoSteps()).toBe(3);
  });

  it('changes a variant alone, and lets it follow the plan again', async () => {
    const user = await startWith('Add the plan as it is');
    const plan = documentNow().treatment;
    const variant = () => documentNow().variants[0];
    reachSlider('Water to one part ink');
    await user.keyboard('{End}');
    expect(variant()?.treatment.partsWater).toBeGreaterThan(20);
    expect(documentNow().treatment).toEqual(plan);
    await user.click(button('Water to one part ink: as in the plan'));
    expect(variant()?.treatment.partsWater).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: 'Rounded' }));
    expect(variant()?.hairline).toMatchObject({
      style: 'rounded',
      seed: documentNow().hairline.seed,
    });
    await user.click(button('Hairline style: as in the plan'));
    expect(variant()?.hairline).toBeNull();
    expect(undoSteps()).toBe(5);
  });

  it('takes a name of its own letter by letter as one step', async () => {
    const user = await startWith('Add the plan as it is');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Softer');
    await user.tab();
    expect(cards()[0]?.getAttribute('aria-label')).toBe('Softer');
    expect(undoSteps()).toBe(2);
  });

  it('chooses the layout, and what stands on either side of the line', async () => {
    const user = await startWith('Light, natural, full');
    await user.click(screen.getByRole('radio', { name: 'One head' }));
    screen.getByText(/^One head shows the plan/);
    await user.click(screen.getByRole('radio', { name: 'Split' }));
    const side = (name: string) => within(screen.getByRole('group', { name }));
    const checked = (name: string) =>
      side(name)
        .getAllByRole<HTMLInputElement>('radio')
        .find((radio) => radio.checked)?.parentElement?.textContent;
    expect([checked('Left of the line'), checked('Right of the line')]).toEqual([
      'Light',
      'Full',
    ]);
    await user.click(side('Left of the line').getByRole('radio', { name: 'Full' }));
    expect([checked('Left of the line'), checked('Right of the line')]).toEqual([
      'Full',
      'Light',
    ]);
    expect(undoSteps()).toBe(1);
  });

  it('offers the moment that all follow, and not where each has its own', async () => {
    const user = await startWith('Light, natural, full');
    const moment = within(screen.getAllByRole('group', { name: 'Moment' })[0] ?? document.body);
    await user.click(moment.getByRole('radio', { name: 'Year 5' }));
    expect(documentNow().time).toEqual({ sessionsDone: 3, days: 5 * 365 });
    act(() =>
      decide((c) => ({ ...c, variants: c.variants.map((v) => ({ ...v, time: c.time })) })),
    );
    for (const group of screen.getAllByRole('group', { name: 'Moment' })) {
      expect(group.closest('[role=listitem]')).not.toBeNull();
    }
  });
});
