import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newInk } from '../../../../src/consultation/clinicInk';
import { MOST_INKS } from '../../../../src/consultation/inkRecipe';
import type { Done } from '../../../../src/studio/clinic/done';
import { Inks } from '../../../../src/studio/clinic/Inks';
import {
  changeClinic,
  clinicStore,
  useClinic,
} from '../../../../src/studio/stores/clinicStore';
import { documentNow, openStudio, undoSteps } from '../openStudio';

const inks = () => clinicStore.getState().clinic.inks;

function Shelf({ onDone }: { readonly onDone: (done: Done) => void }) {
  return <Inks clinic={useClinic()} onDone={onDone} />;
}

function shelf() {
  const onDone = vi.fn<(done: Done) => void>();
  render(<Shelf onDone={onDone} />);
  const said = () => onDone.mock.lastCall?.[0].sentence;
  const takeBack = () => {
    const back = onDone.mock.lastCall?.[0].takeBack;
    if (back) act(() => void changeClinic(back));
  };
  return { user: userEvent.setup(), said, takeBack };
}

type User = ReturnType<typeof userEvent.setup>;

const bottle = () => within(screen.getByRole('listitem'));

async function typeLab(user: User, part: string, values: readonly [string, string, string]) {
  const group = within(screen.getByRole('group', { name: part }));
  for (const [i, axis] of (['L*', 'a*', 'b*'] as const).entries()) {
    const field = group.getByRole('textbox', { name: axis });
    await user.clear(field);
    await user.type(field, values[i] ?? '');
  }
}

describe('the clinic’s inks', () => {
  beforeEach(() => openStudio());

  it('takes a bottle by its name and its nearest mix, and refuses one without', async () => {
    const { user, said } = shelf();
    const add = screen.getByRole('button', { name: 'Add this ink' });
    await user.click(add);
    expect(screen.getByRole('alert').textContent).toBe(
      'Write the name that stands on the bottle.',
    );
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name on the bottle' });
    await user.type(name, ' House black ');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Nearest mix' }),
      'Soft black',
    );
    const strength = screen.getByRole<HTMLInputElement>('textbox', { name: 'Strength' });
    const usual = strength.value;
    await user.clear(strength);
    await user.type(strength, '0');
    await user.click(add);
    expect(screen.getByRole('alert').textContent).toMatch(/^The strength is a number above 0/);
    await user.clear(strength);
    await user.type(strength, usual);
    await user.click(add);
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(inks()).toMatchObject([{ name: 'House black', status: 'estimate' }]);
    expect(said()).toBe('“House black” was added.');
    expect(name.value).toBe('');
    bottle().getByText('estimate');
    bottle().getByText('Mix: Soft black');
  });

  it('is measured by one healed reading, which it checks first, and can be taken back', async () => {
    changeClinic((c) => ({ ...c, inks: [newInk('house', 'House black', 'soft-black', 12)] }));
    const { user, said, takeBack } = shelf();
    const work = bottle().getByRole('button', { name: 'Work out the strength' });
    await user.click(work);
    bottle().getByText('Write L*, a* and b* of: Bare skin beside the zone.');
    await typeLab(user, 'Bare skin beside the zone', ['65.1', '10.8', '13.8']);
    await typeLab(user, 'The healed zone', ['66', '10', '13']);
    await user.click(work);
    bottle().getByText(/reads L\* 66\.0, but .* between \d/);
    await typeLab(user, 'The healed zone', ['59.0', '7.6', '10.6']);
    expect(bottle().queryByText(/reads L\*/)).toBeNull();
    await user.click(work);
    bottle().getByText(/ΔE remain between the reading and the model/);
    expect(inks()[0]?.status).toBe('estimate');
    await user.click(bottle().getByRole('button', { name: 'Keep this for “House black”' }));
    expect(inks()[0]?.status).toBe('measured');
    bottle().getByText('measured');
    expect(said()).toBe('“House black” is now measured.');
    takeBack();
    expect(inks()[0]).toEqual(newInk('house', 'House black', 'soft-black', 12));
  });

  it('deletes a bottle, and takes that back to where it stood', async () => {
    const three = ['One', 'Two', 'Three'].map((name) =>
      newInk(name.toLowerCase(), name, 'carbon-black', 10),
    );
    changeClinic((c) => ({ ...c, inks: three }));
    const { user, said, takeBack } = shelf();
    await user.click(screen.getByRole('button', { name: 'Delete “Two”' }));
    expect(inks().map(({ name }) => name)).toEqual(['One', 'Three']);
    expect(said()).toBe('“Two” was deleted.');
    takeBack();
    expect(inks()).toEqual(three);
  });

  it('is renamed in its place', async () => {
    changeClinic((c) => ({ ...c, inks: [newInk('house', 'House', 'soft-black', 12)] }));
    const { user } = shelf();
    await user.type(screen.getByRole('textbox', { name: 'Name of “House”' }), ' black');
    expect(inks()[0]?.name).toBe('House black');
  });

  it('goes to the open consultation at a tap, in one step', async () => {
    changeClinic((c) => ({ ...c, inks: [newInk('house', 'House', 'soft-black', 12)] }));
    const { user, said } = shelf();
    const use = () =>
      screen.queryByRole('button', { name: 'Use these inks in the open consultation' });
    const now = use();
    if (now === null) throw new Error('Not offered.');
    await user.click(now);
    expect(documentNow().inks).toEqual(inks());
    expect(undoSteps()).toBe(1);
    expect(said()).toBe('The open consultation now chooses from these inks.');
    expect(use()).toBeNull();
  });

  it('has room for so many and says so', () => {
    changeClinic((c) => ({
      ...c,
      inks: Array.from({ length: MOST_INKS }, (_, i) =>
        newInk(`ink-${i}`, `Ink ${i}`, 'soft-black', 12),
      ),
    }));
    shelf();
    screen.getByText(`There is room for ${MOST_INKS} inks. Delete one that you no longer use.`);
    expect(screen.queryByText('Add an ink')).toBeNull();
  });
});
