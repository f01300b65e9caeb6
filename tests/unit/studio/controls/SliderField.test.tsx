import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SliderField } from '../../../../src/studio/controls/SliderField';
import { words } from '../../../../src/studio/words';
import { Held } from './Held';

type Props = ComponentProps<typeof SliderField>;

const density = { label: 'Density', min: 0, max: 250, step: 5 };

/** A slider that holds its value; answers what it reported, in order. */
function slider(start: number, props: Partial<Props> = {}) {
  const told: (number | 'settled')[] = [];
  render(
    <Held start={start}>
      {(value, hold) => (
        <SliderField
          {...density}
          format={(n) => `${Math.round(n * 100) / 100} dots`}
          {...props}
          value={value}
          onAdjust={(next) => {
            told.push(next);
            hold(next);
          }}
          onSettle={() => told.push('settled')}
        />
      )}
    </Held>,
  );
  return { told, thumb: screen.getByRole('slider', { name: props.label ?? 'Density' }) };
}

describe('a slider with its value', () => {
  it('is named by its label, says its value as a person reads it, and shows the same', () => {
    slider(120);
    screen.getByRole('slider', {
      name: 'Density',
      value: { now: 120, text: '120 dots' },
    });
    expect(screen.getByRole('status').textContent).toBe('120 dots');
  });

  it('has the ends and the step of the value it stands for', () => {
    const { thumb } = slider(120);
    expect(['min', 'max', 'step'].map((name) => thumb.getAttribute(name))).toEqual([
      '0',
      '250',
      '5',
    ]);
  });

  it('is one stop of the Tab key and moves by a step with each arrow, settling each time', async () => {
    const { told, thumb } = slider(120);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(thumb);
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}{ArrowDown}');
    expect(told).toEqual([125, 'settled', 130, 'settled', 125, 'settled', 120, 'settled']);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to its ends with Home and End, and stays there', async () => {
    const { told } = slider(120);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{End}');
    expect(told.filter((value) => value !== 'settled')).toEqual([250]);
    await user.keyboard('{ArrowRight}');
    await user.keyboard('{Home}');
    expect(told.findLast((value) => value !== 'settled')).toBe(0);
    expect(Math.max(...told.map(Number).filter(Number.isFinite))).toBe(250);
  });

  it.each([
    ['a density', 120, density, 145, 95],
    ['a share', 0.4, { min: 0, max: 1, step: 0.05 }, 0.5, 0.3],
    ['a diameter in mm', 0.07, { min: 0.03, max: 0.14, step: 0.002 }, 0.082, 0.058],
    ['a few stops', 4, { min: 0, max: 14, step: 1 }, 6, 2],
  ])(
    'moves by more than a step with Page Up and Page Down, and not to the end: %s',
    async (_, start, range, up, down) => {
      const { thumb } = slider(start, range);
      const user = userEvent.setup();
      const now = () => Number(thumb.getAttribute('aria-valuenow'));
      await user.tab();
      await user.keyboard('{PageUp}');
      expect(now()).toBeCloseTo(up, 9);
      await user.keyboard('{PageDown}{PageDown}');
      expect(now()).toBeCloseTo(down, 9);
    },
  );

  it('takes a value between two steps to the next step', async () => {
    const { told } = slider(116);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(told).toEqual([120, 'settled']);
  });

  it.each([
    [400, 250],
    [-20, 0],
  ])(
    'reads out and shows what the document holds where its track cannot reach: %d',
    (value, end) => {
      const { thumb, told } = slider(value);
      expect(thumb.getAttribute('aria-valuenow')).toBe(String(end));
      expect(thumb.getAttribute('aria-valuetext')).toBe(`${value} dots`);
      expect(screen.getByRole('status').textContent).toBe(`${value} dots`);
      expect(told).toEqual([]);
    },
  );

  it('is described by its hint, and by nothing without one', () => {
    slider(120, { hint: 'Around the widest part' });
    screen.getByRole('slider', { name: 'Density', description: 'Around the widest part' });
    slider(120, { label: 'Bare' });
    screen.getByRole('slider', { name: 'Bare', description: '' });
  });

  it('carries the badge of an estimate only where it is one', () => {
    const badge = words.common.estimate;
    const { unmount } = render(
      <SliderField
        {...density}
        value={5}
        format={String}
        onAdjust={vi.fn()}
        onSettle={vi.fn()}
      />,
    );
    expect(screen.queryByText(badge)).toBeNull();
    unmount();
    slider(120, { estimate: true });
    expect(screen.getByText(badge).title).toBe(words.common.estimateWhy);
  });

  it('points at what is recommended, at its share of the track', () => {
    const { thumb } = slider(120, { mark: 100 });
    const marks = [...(thumb.closest('[role=group]')?.querySelectorAll('span') ?? [])].filter(
      (span) => span.style.left !== '',
    );
    expect(marks.map(({ style }) => style.left)).toEqual(['40%']);
  });

  it('shows the words at its ends to the eye alone', () => {
    slider(120, { ends: ['sparse', 'dense'] });
    expect(
      ['sparse', 'dense'].map(
        (word) => screen.getByText(word).closest('[aria-hidden=true]') !== null,
      ),
    ).toEqual([true, true]);
  });
});
