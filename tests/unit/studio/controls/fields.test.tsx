import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FileButton } from '../../../../src/studio/controls/FileButton';
import { TextField } from '../../../../src/studio/controls/TextField';
import { Held } from './Held';

type TextProps = ComponentProps<typeof TextField>;

function textField(start: string, props: Partial<TextProps> = {}) {
  const told: string[] = [];
  render(
    <Held start={start}>
      {(value, hold) => (
        <TextField
          label="Name"
          {...props}
          value={value}
          onChange={(next) => {
            told.push(next);
            hold(next);
          }}
        />
      )}
    </Held>,
  );
  return {
    told,
    field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }),
  };
}

describe('a field for words', () => {
  it('is named by its label and hands on every letter', async () => {
    const { told, field } = textField('Jo');
    expect(field.value).toBe('Jo');
    await userEvent.setup().type(field, 'e!');
    expect(told).toEqual(['Joe', 'Joe!']);
  });

  it('is described by its hint, and by nothing without one', () => {
    textField('', { hint: 'On every page' });
    screen.getByRole('textbox', { name: 'Name', description: 'On every page' });
    textField('', { label: 'Bare name' });
    screen.getByRole('textbox', { name: 'Bare name', description: '' });
  });

  it('takes no more than it may hold', async () => {
    const { field } = textField('', { maxLength: 3 });
    await userEvent.setup().type(field, 'abcdef');
    expect(field.value).toBe('abc');
  });

  it('takes several lines where it has room for them, one where it has not', async () => {
    const user = userEvent.setup();
    const { field } = textField('', { rows: 3 });
    await user.type(field, 'one{Enter}two');
    expect(field.value).toBe('one\ntwo');
  });

  it('asks a phone for the keys it wants', () => {
    expect(textField('', { inputMode: 'decimal' }).field.inputMode).toBe('decimal');
  });
});

describe('a button that asks for a file', () => {
  const settings = new File(['{}'], 'clinic.json', { type: 'application/json' });

  function fileButton(disabled = false) {
    const onFile = vi.fn<(file: File) => void>();
    const { container } = render(
      <FileButton accept=".json" onFile={onFile} disabled={disabled}>
        Open a settings file
      </FileButton>,
    );
    const input = container.querySelector('input');
    if (input === null) throw new Error('No file input.');
    return { onFile, input, button: screen.getByRole('button') };
  }

  it('is one button to everybody, and opens the system’s own dialog', async () => {
    const { input, button } = fileButton();
    const asked = vi.fn<() => void>();
    input.addEventListener('click', asked);
    expect(button.textContent).toBe('Open a settings file');
    expect(input.accept).toBe('.json');
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(input.hidden).toBe(true);
  });

  it('hands on the file, and the same file once more', async () => {
    const { onFile, input } = fileButton();
    const user = userEvent.setup();
    await user.upload(input, settings);
    expect(onFile.mock.lastCall).toEqual([settings]);
    expect(input.value).toBe('');
    await user.upload(input, settings);
    expect(onFile).toHaveBeenCalledTimes(2);
  });

  it('does nothing where the dialog was closed without a file, or while it is disabled', async () => {
    const open = fileButton();
    open.input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(open.onFile).not.toHaveBeenCalled();
    document.body.replaceChildren();
    const closed = fileButton(true);
    const asked = vi.fn<() => void>();
    closed.input.addEventListener('click', asked);
    await userEvent.setup().click(closed.button);
    expect(asked).not.toHaveBeenCalled();
  });
});
