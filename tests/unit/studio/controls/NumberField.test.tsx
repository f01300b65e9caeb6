import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberField } from '../../../../src/studio/controls/NumberField';

const sentence = 'Write a number from 0 to 100.';

/** A field over a number from 0 to 100, as a step uses it: the value, and a place for the sentence. */
function Lightness({ told }: { readonly told: (string | number)[] }) {
  const [value, setValue] = useState(55);
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <>
      <NumberField
        label="L*"
        text={value.toFixed(1)}
        onEnter={(typed) => {
          const number = Number(typed.replace(',', '.'));
          if (typed === '' || !(number >= 0 && number <= 100)) return sentence;
          told.push(number);
          setValue(number);
          return null;
        }}
        onSettle={() => told.push('settled')}
        onRefusal={setRefusal}
        refused={refusal !== null}
        refusalId="why"
      />
      <p id="why" role="alert">
        {refusal}
      </p>
      <button type="button">Elsewhere</button>
    </>
  );
}

function lightness() {
  const told: (string | number)[] = [];
  render(<Lightness told={told} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'L*' });
  return { told, field, why: () => screen.getByRole('alert').textContent };
}

const type = (field: HTMLInputElement, value: string) =>
  fireEvent.change(field, { target: { value } });
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('a field for a number', () => {
  afterEach(() => vi.useRealTimers());

  it('is named by its label, shows the document’s value and asks a phone for digits', () => {
    const { field } = lightness();
    expect(field.value).toBe('55.0');
    expect(field.inputMode).toBe('decimal');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    screen.getByRole('textbox', { name: 'L*', description: '' });
  });

  it('keeps its name where the label is only read out', () => {
    render(
      <NumberField
        label="Hex colour"
        hideLabel
        text="#ffffff"
        inputMode="text"
        onEnter={() => null}
        onSettle={vi.fn()}
        onRefusal={vi.fn()}
        refused={false}
        refusalId="why"
      />,
    );
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Hex colour' });
    expect(field.inputMode).toBe('text');
  });

  it('hands on what is typed as it is typed, and leaves it standing as it was written', async () => {
    const { told, field } = lightness();
    const user = userEvent.setup();
    await user.clear(field);
    await user.type(field, '62,50');
    expect(told).toEqual([6, 62, 62, 62.5, 62.5]);
    expect(field.value).toBe('62,50');
  });

  it.each(['{Enter}', '{Tab}'])(
    'settles with %s and shows the value as the document writes it',
    async (key) => {
      const { told, field } = lightness();
      const user = userEvent.setup();
      await user.clear(field);
      await user.type(field, `62,5${key}`);
      expect(told.at(-1)).toBe('settled');
      expect(field.value).toBe('62.5');
    },
  );

  it('has patience with a number that is not finished, then says what to do', () => {
    vi.useFakeTimers();
    const { field, why } = lightness();
    type(field, '140');
    wait(899);
    expect(why()).toBe('');
    wait(1);
    expect(why()).toBe(sentence);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    screen.getByRole('textbox', { name: 'L*', description: sentence });
    type(field, '14');
    expect(why()).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('says nothing of a number that was finished in time', () => {
    vi.useFakeTimers();
    const { field, why } = lightness();
    type(field, '');
    wait(800);
    type(field, '7');
    wait(2000);
    expect(why()).toBe('');
  });

  it.each(['{Enter}', '{Tab}'])(
    'refuses at once with %s, keeping both what was typed and the last good value',
    async (key) => {
      const { told, field, why } = lightness();
      const user = userEvent.setup();
      await user.clear(field);
      await user.type(field, `abc${key}`);
      expect(why()).toBe(sentence);
      expect(field.value).toBe('abc');
      expect(told.filter((each) => each !== 'settled')).toEqual([]);
    },
  );

  it('shows the document’s value again with Escape, and takes the sentence back', () => {
    vi.useFakeTimers();
    const { field, why } = lightness();
    type(field, 'abc');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(why()).toBe(sentence);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('55.0');
    expect(why()).toBe('');
    type(field, 'x');
    fireEvent.keyDown(field, { key: 'Escape' });
    wait(2000);
    expect(why()).toBe('');
  });

  it('leaves the document alone when it is only passed through', async () => {
    const { told } = lightness();
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(told).toEqual(['settled']);
  });
});
