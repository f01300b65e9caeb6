import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TimeStep } from '../../../../src/studio/steps/TimeStep';
import { documentNow, openStudio, sliderSays, stepBack, undoSteps } from '../openStudio';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const since = 'Time since then';

describe('the step of sessions and time', () => {
  beforeEach(() => openStudio());

  it('shows the head now, or healed after each session of the plan', async () => {
    render(<TimeStep />);
    const shown = within(screen.getByRole('group', { name: 'Show' })).getAllByRole('radio');
    expect(shown).toHaveLength(4);
    expect(radio('Session 3').checked).toBe(true);
    const user = userEvent.setup();
    await user.click(radio('Session 2'));
    expect(documentNow().time).toEqual({ sessionsDone: 2, days: 28 });
    await user.click(radio('Now'));
    expect(documentNow().time.sessionsDone).toBe(0);
    screen.getByText('The head as it is, without any treatment.');
    expect(screen.queryByRole('slider', { name: since })).toBeNull();
    expect(undoSteps()).toBe(2);
  });

  it('runs from fresh to ten years by its stops, with the words for each', async () => {
    render(<TimeStep />);
    expect(sliderSays(since)).toBe('healed');
    screen.getByRole('slider', { name: since }).focus();
    const user = userEvent.setup();
    const said: (string | null)[] = [];
    await user.keyboard('{Home}');
    said.push(sliderSays(since));
    screen.getByText(/Fresh dots look larger and darker/);
    for (let stop = 1; stop < 15; stop++) {
      await user.keyboard('{ArrowRight}');
      said.push(sliderSays(since));
    }
    expect(said).toEqual([
      ...['day 0', 'day 3', 'day 7', 'day 14', 'healed', '3 months', '6 months', '1 year'],
      ...['2 years', '3 years', '4 years', '5 years', '7 years', '9 years', '10 years'],
    ]);
    screen.getByText(/Fading is an estimate/);
    expect(screen.queryByText(/Fresh dots/)).toBeNull();
    expect(documentNow().time).toEqual({ sessionsDone: 3, days: 3650 });
    stepBack();
    expect(documentNow().time.days).toBe(3285);
  });

  it('keeps all sessions done when their number changes, and never more than there are', async () => {
    render(<TimeStep />);
    const user = userEvent.setup();
    await user.click(radio('2 sessions'));
    expect(documentNow()).toMatchObject({
      treatment: { sessions: 2 },
      time: { sessionsDone: 2 },
    });
    await user.click(radio('4 sessions'));
    expect(documentNow()).toMatchObject({
      treatment: { sessions: 4 },
      time: { sessionsDone: 4 },
    });
    await user.click(radio('Session 3'));
    await user.click(radio('2 sessions'));
    expect(documentNow()).toMatchObject({
      treatment: { sessions: 2 },
      time: { sessionsDone: 2 },
    });
    await user.click(radio('Session 1'));
    await user.click(radio('3 sessions'));
    expect(documentNow().time.sessionsDone).toBe(1);
    expect(undoSteps()).toBe(6);
  });

  it('lists for the artist what each session adds', async () => {
    render(<TimeStep />);
    const rows = () =>
      within(screen.getByRole('table', { name: 'The plan for the artist' }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
    expect(rows().map(([session]) => session)).toEqual(['1', '2', '3']);
    for (const [, dilution, dots] of rows()) {
      expect(dilution).toMatch(/^1 : \d+$/);
      expect(dots).toMatch(/^\d+ \/cm²$/);
    }
    await userEvent.setup().click(radio('1 session'));
    expect(rows()).toHaveLength(1);
  });
});
