import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { Card } from '../../../../src/studio/library/Card';
import type { KeptConsultation } from '../../../../src/studio/library/kept';
import { openStudio } from '../openStudio';

const kept = (label: string, thumbnail: Blob | null = null): KeptConsultation => ({
  version: {
    id: 'one',
    createdAt: Date.UTC(2026, 2, 1, 12),
    changedAt: Date.UTC(2026, 2, 4, 12),
    consultation: { ...defaultConsultation, subject: { label } },
  } as KeptConsultation['version'],
  thumbnail,
});

function card(shown: KeptConsultation, onScreen = false) {
  const on = {
    onOpen: vi.fn<() => void>(),
    onName: vi.fn<(label: string) => void>(),
    onDuplicate: vi.fn<() => void>(),
    onSave: vi.fn<() => void>(),
    onDelete: vi.fn<() => void>(),
  };
  const { container } = render(
    <ul>
      <Card kept={shown} onScreen={onScreen} {...on} />
    </ul>,
  );
  return { on, container, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('one consultation of the list', () => {
  beforeEach(() => openStudio());

  it('is opened by a button that says whose head, which pattern and when', async () => {
    const { on, user } = card(kept('Jo'));
    await user.click(button(/^Open Jo Norwood VI Mar 4, 2026/));
    expect(on.onOpen).toHaveBeenCalledTimes(1);
  });

  it('is called by its day where nobody called it anything, and marked where it is on screen', () => {
    card(kept(' '), true);
    const open = button(/^Open ?Consultation of Mar 1, 2026/);
    expect(open.getAttribute('aria-current')).toBe('true');
  });

  it('names each of its tools after itself', async () => {
    const { on, user } = card(kept('Jo'));
    await user.click(button('Duplicate Jo'));
    await user.click(button('Save Jo as a file'));
    await user.click(button('Delete Jo'));
    expect(
      [on.onDuplicate, on.onSave, on.onDelete].map(({ mock }) => mock.calls.length),
    ).toEqual([1, 1, 1]);
    expect(on.onOpen).not.toHaveBeenCalled();
  });

  it('shows its picture as long as it is there, for the eye alone', () => {
    const [made, revoked] = [
      vi.spyOn(URL, 'createObjectURL'),
      vi.spyOn(URL, 'revokeObjectURL'),
    ];
    const { container } = card(kept('Jo', new Blob(['picture'])));
    expect(container.querySelector('img')?.alt).toBe('');
    expect(made).toHaveBeenCalledTimes(1);
    expect(revoked).not.toHaveBeenCalled();
  });

  it.each([
    ['Enter', async (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Enter}')],
    [
      'its button',
      async (user: ReturnType<typeof userEvent.setup>) => user.click(button('Keep this name')),
    ],
  ])('is renamed in place with %s, and the keyboard is back where it was', async (_, keep) => {
    const { on, user } = card(kept('Jo'));
    await user.click(button('Rename Jo'));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Jo');
    await user.clear(field());
    await user.type(field(), '  Joanna ');
    await keep(user);
    expect(on.onName.mock.calls).toEqual([['Joanna']]);
    await waitFor(() => expect(document.activeElement).toBe(button('Rename Jo')));
  });

  it('keeps its name with Escape, which goes no further', async () => {
    const { on, user, container } = card(kept('Jo'));
    const further = vi.fn<() => void>();
    container.addEventListener('keydown', further);
    await user.click(button('Rename Jo'));
    await user.type(field(), 'x{Escape}');
    expect(on.onName).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Rename Jo'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps what was written when the field is left, and tells nobody of what is the same', async () => {
    const { on, user } = card(kept('Jo'));
    await user.click(button('Rename Jo'));
    await user.type(field(), 'an');
    await user.click(document.body);
    expect(on.onName.mock.calls).toEqual([['Joan']]);
    await user.click(button('Rename Jo'));
    await user.keyboard('{Enter}');
    expect(on.onName).toHaveBeenCalledTimes(1);
  });
});
