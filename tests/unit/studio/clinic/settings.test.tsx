import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Colors } from '../../../../src/studio/clinic/Colors';
import { Customs } from '../../../../src/studio/clinic/Customs';
import type { Done } from '../../../../src/studio/clinic/done';
import { Rates } from '../../../../src/studio/clinic/Rates';
import {
  changeClinic,
  clinicStore,
  useClinic,
} from '../../../../src/studio/stores/clinicStore';
import { openStudio } from '../openStudio';

const clinic = () => clinicStore.getState().clinic;
const onDone = vi.fn<(done: Done) => void>();

function Settings() {
  const section = { clinic: useClinic(), onDone };
  return (
    <>
      <Colors {...section} />
      <Customs {...section} />
      <Rates {...section} />
    </>
  );
}

function settings() {
  onDone.mockClear();
  render(<Settings />);
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const alerts = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);

async function fill(user: ReturnType<typeof userEvent.setup>, name: string, text: string) {
  await user.clear(field(name));
  await user.paste(text);
  await user.tab();
}

describe('what the clinic charges', () => {
  beforeEach(() => openStudio());

  it('takes prices as they are written and keeps none where a field is empty', async () => {
    const user = settings();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
    await fill(user, 'Price of a session', '450');
    await fill(user, 'Dots an artist places in an hour', '5,000');
    await fill(user, 'Price of an hour', '80.5');
    expect(clinic().rates).toMatchObject({
      currency: 'EUR',
      perSession: 450,
      dotsPerHour: 5000,
      perHour: 80.5,
    });
    expect(field('Dots an artist places in an hour').value).toBe('5,000');
    expect(field('Price of an hour').value).toBe('80.5');
    await fill(user, 'Price of an hour', '');
    expect(clinic().rates.perHour).toBeNull();
    expect(alerts().join('')).toBe('');
  });

  it('refuses what cannot be, by the field’s name, and keeps the last', async () => {
    const user = settings();
    const before = clinic().rates.dotsPerHour;
    await fill(user, 'Dots an artist places in an hour', '100');
    expect(alerts().join('')).toBe(
      'Dots an artist places in an hour: Write a number from 500 to 20,000.',
    );
    expect(clinic().rates.dotsPerHour).toBe(before);
    screen.getByRole('textbox', {
      name: 'Dots an artist places in an hour',
      description: /from 500 to 20,000/,
    });
  });
});

describe('the clinic’s colours', () => {
  beforeEach(() => openStudio());

  it('takes a colour by its code or from the picker, and refuses what is none', async () => {
    const user = settings();
    await fill(user, 'Hex colour', 'FFD400');
    expect(clinic().colors.accent).toBe('#ffd400');
    expect(field('Hex colour').value).toBe('#ffd400');
    await fill(user, 'Hex colour', '#12');
    expect(alerts()).toContain('“#12” is not a hex colour: write six digits such as #1d5a4b.');
    expect(field('Hex colour').getAttribute('aria-invalid')).toBe('true');
    expect(clinic().colors.accent).toBe('#ffd400');
    fireEvent.change(screen.getByLabelText('Background of branded pictures'), {
      target: { value: '#102030' },
    });
    expect(clinic().colors.backdrop).toBe('#102030');
  });

  it('goes back to Stipple’s own, which can be taken back', async () => {
    changeClinic((c) => ({ ...c, colors: { ...c.colors, accent: '#ffd400' } }));
    const user = settings();
    await user.click(screen.getByRole('button', { name: 'Stipple’s own' }));
    expect(clinic().colors.accent).toBeNull();
    expect(screen.queryByRole('button', { name: 'Stipple’s own' })).toBeNull();
    const back = onDone.mock.lastCall?.[0].takeBack;
    expect(back?.(clinic()).colors.accent).toBe('#ffd400');
  });
});

describe('language and units', () => {
  beforeEach(() => openStudio());

  it('measures in inches at a tap, and in metres again', async () => {
    const user = settings();
    await user.click(screen.getByRole('radio', { name: 'Imperial: inches, sq in' }));
    expect(clinic().units).toBe('imperial');
    await user.click(screen.getByRole('radio', { name: 'Metric: mm, cm²' }));
    expect(clinic().units).toBe('metric');
  });

  it('keeps another language for the page that opens in it', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
    const user = settings();
    await user.click(screen.getByRole('radio', { name: 'Español' }));
    expect(clinic().language).toBe('es');
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
