import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { INTERVALS } from '../../../../src/plan/aftercareCalendar';
import { PlanControls } from '../../../../src/studio/plan/PlanControls';
import { planChoices } from '../../../../src/studio/plan/planChoices';
import { openStudio } from '../openStudio';

const day = () => screen.getByLabelText<HTMLInputElement>('First session');
const pick = (value: string) => fireEvent.change(day(), { target: { value } });
const hint = () => document.getElementById(day().getAttribute('aria-describedby') ?? '');

describe('what a plan asks beside the consultation', () => {
  beforeEach(() => {
    openStudio();
    planChoices.setState(planChoices.getInitialState(), true);
  });

  it('leaves the first day to be agreed until one is picked, and takes it away again', () => {
    render(<PlanControls label="" named={false} onNamed={vi.fn()} />);
    expect(planChoices.getState().first).toBeNull();
    expect(hint()?.textContent).toMatch(/^To be agreed/);
    pick('2027-03-01');
    expect(planChoices.getState().first).toBe('2027-03-01');
    expect(hint()?.textContent).toBe('The dates of care follow from it.');
    pick('');
    expect(planChoices.getState().first).toBeNull();
  });

  it('keeps the last whole day while another is half typed, and says so', () => {
    render(<PlanControls label="" named={false} onNamed={vi.fn()} />);
    pick('2027-03-01');
    const half = day();
    Object.defineProperty(half, 'validity', { value: { badInput: true }, configurable: true });
    pick('');
    expect(planChoices.getState().first).toBe('2027-03-01');
    expect(half.getAttribute('aria-invalid')).toBe('true');
    expect(hint()?.textContent).toMatch(/^This is not a day/);
  });

  it('takes the days between sessions and the paper', async () => {
    render(<PlanControls label="" named={false} onNamed={vi.fn()} />);
    const user = userEvent.setup();
    for (const days of INTERVALS) {
      await user.click(screen.getByRole('radio', { name: `${days} days` }));
      expect(planChoices.getState().intervalDays).toBe(days);
    }
    await user.click(screen.getByRole('radio', { name: 'Letter' }));
    expect(planChoices.getState().paper).toBe('letter');
    await user.click(screen.getByRole('radio', { name: 'A4' }));
    expect(planChoices.getState().paper).toBe('a4');
  });

  it('asks about the name only where there is one, and says what the plan will show', async () => {
    const onNamed = vi.fn<(named: boolean) => void>();
    const { rerender } = render(<PlanControls label="" named={false} onNamed={onNamed} />);
    expect(screen.queryByRole('switch')).toBeNull();
    rerender(<PlanControls label="Jo" named={false} onNamed={onNamed} />);
    screen.getByText('Nothing on the plan says who it is for.');
    await userEvent.setup().click(screen.getByRole('switch', { name: 'Put the name on it' }));
    expect(onNamed.mock.calls.map(([yes]) => yes)).toEqual([true]);
    rerender(<PlanControls label="Jo" named onNamed={onNamed} />);
    expect(screen.getByText(/^The plan will say “Jo”/).textContent).not.toMatch(/cannot write/);
    rerender(<PlanControls label="Жанна" named onNamed={onNamed} />);
    screen.getByText(/The PDF cannot write some letters of this name/);
  });
});
