import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../../../src/studio/controls/Sheet';
import { words } from '../../../../src/studio/words';

const closed = vi.fn<() => void>();

function Studio() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        The clinic
      </button>
      <button type="button">Elsewhere</button>
      {open && (
        <Sheet
          title="About the clinic"
          actions={<button type="button">Keep</button>}
          onClose={() => {
            closed();
            setOpen(false);
          }}
        >
          <label>
            Name <input />
          </label>
        </Sheet>
      )}
    </>
  );
}

async function opened() {
  const user = userEvent.setup();
  render(<Studio />);
  await user.click(screen.getByRole('button', { name: 'The clinic' }));
  const dialog = await screen.findByRole('dialog', { name: 'About the clinic' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return { user, dialog };
}

describe('a dialog over the studio', () => {
  beforeEach(() => closed.mockClear());

  it('is named by its title, takes the focus, and hides the studio from readers', async () => {
    const { dialog } = await opened();
    expect(dialog.contains(screen.getByRole('heading', { name: 'About the clinic' }))).toBe(
      true,
    );
    expect(screen.queryByRole('button', { name: 'Elsewhere' })).toBeNull();
  });

  it('keeps the Tab key to itself, around both ways', async () => {
    const { user, dialog } = await opened();
    const stops = new Set<Element | null>();
    for (const shift of [false, false, false, false, true, true, true, true]) {
      await user.tab({ shift });
      stops.add(document.activeElement);
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    const names = ['input', 'button'].flatMap((tag) => [...dialog.querySelectorAll(tag)]);
    expect(names.every((element) => stops.has(element))).toBe(true);
  });

  it.each([
    ['Escape', async (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [
      'the cross',
      async (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: words.common.close })),
    ],
  ])('closes once with %s and gives the focus back to what opened it', async (_, close) => {
    const { user } = await opened();
    await close(user);
    expect(closed).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const opener = screen.getByRole('button', { name: 'The clinic' });
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});
