import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { Choice } from '../../../../src/studio/controls/Choice';
import { SelectField } from '../../../../src/studio/controls/SelectField';
import { Toggle } from '../../../../src/studio/controls/Toggle';
import { Held } from './Held';

type Style = 'natural' | 'mature' | 'sharp';

const styles: ComponentProps<typeof Choice<Style>>['options'] = [
  { value: 'natural', name: 'Natural' },
  { value: 'mature', name: 'Mature', face: <i>M</i> },
  { value: 'sharp', name: 'Sharp' },
];

function choice(start: Style | null, props: { legend?: string; hideLegend?: boolean } = {}) {
  const told: Style[] = [];
  render(
    <Held<Style | null> start={start}>
      {(value, hold) => (
        <Choice
          legend={props.legend ?? 'Style'}
          hideLegend={props.hideLegend ?? false}
          look="tiles"
          options={styles}
          value={value}
          onChoose={(next) => {
            told.push(next);
            hold(next);
          }}
        />
      )}
    </Held>,
  );
  const group = screen.getByRole('group', { name: props.legend ?? 'Style' });
  const radios = () => within(group).getAllByRole<HTMLInputElement>('radio');
  const checked = () => radios().map((radio) => radio.checked);
  return { told, group, radios, checked };
}

describe('one of several', () => {
  it('is a named group of radio buttons, each with its own name whatever its face', () => {
    const { group, checked } = choice('mature');
    for (const { name } of styles) within(group).getByRole('radio', { name });
    expect(checked()).toEqual([false, true, false]);
  });

  it('keeps its name where the legend is only read out', () => {
    choice(null, { legend: 'Hidden', hideLegend: true });
    const legend = screen.getByText('Hidden');
    expect(legend.className).toContain('visually-hidden');
  });

  it('is one stop of the Tab key, at what is chosen; arrows move on and around, and choose', async () => {
    const { told, radios } = choice('mature');
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(radios()[1]);
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(told).toEqual(['sharp', 'natural', 'sharp']);
    expect(document.activeElement).toBe(radios()[2]);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('may have nothing chosen; Space takes the one in focus', async () => {
    const { told, checked } = choice(null);
    expect(checked()).toEqual([false, false, false]);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(' ');
    expect(told).toEqual(['natural']);
    expect(checked()).toEqual([true, false, false]);
  });

  it('chooses by a tap on the face, and not again what is chosen already', async () => {
    const { told } = choice('natural');
    const user = userEvent.setup();
    await user.click(screen.getByText('M'));
    await user.click(screen.getByText('M'));
    expect(told).toEqual(['mature']);
  });

  it('leaves another choice on the page alone, even of the same name', async () => {
    const first = choice('natural', { legend: 'First' });
    const second = choice('sharp', { legend: 'Second' });
    const user = userEvent.setup();
    await user.click(within(first.group).getByRole('radio', { name: 'Mature' }));
    expect(first.checked()).toEqual([false, true, false]);
    expect(second.checked()).toEqual([false, false, true]);
  });
});

describe('a yes or no', () => {
  const toggle = () => {
    const told: boolean[] = [];
    render(
      <Held start={false}>
        {(checked, hold) => (
          <Toggle
            label="Scar of a strip"
            checked={checked}
            onChange={(next) => {
              told.push(next);
              hold(next);
            }}
          />
        )}
      </Held>,
    );
    const now = () =>
      screen.getByRole('switch', { name: 'Scar of a strip' }).getAttribute('aria-checked');
    return { told, now };
  };

  it('is a switch named by its label, that says which way it stands', async () => {
    const { told, now } = toggle();
    expect(now()).toBe('false');
    const user = userEvent.setup();
    await user.click(screen.getByText('Scar of a strip'));
    expect(now()).toBe('true');
    expect(told).toEqual([true]);
  });

  it('is turned by Space and by Enter', async () => {
    const { told } = toggle();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(' ');
    await user.keyboard('{Enter}');
    expect(told).toEqual([true, false]);
  });
});

describe('one of a longer list', () => {
  it('is a named list of options that answers the value, not the words', async () => {
    const told: Style[] = [];
    render(
      <Held<Style> start="mature">
        {(value, hold) => (
          <SelectField
            label="Nearest style"
            value={value}
            options={styles}
            onChoose={(next) => {
              told.push(next);
              hold(next);
            }}
          />
        )}
      </Held>,
    );
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Nearest style' });
    expect(list.value).toBe('mature');
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Natural', 'Mature', 'Sharp']);
    await userEvent.setup().selectOptions(list, 'Sharp');
    expect(told).toEqual(['sharp']);
    expect(list.value).toBe('sharp');
  });
});
