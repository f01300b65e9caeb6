import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ScreenCheck from '../../../../src/studio/screenCheck/ScreenCheck';
import { ScreenReminder } from '../../../../src/studio/screenCheck/ScreenReminder';
import { studioStore } from '../../../../src/studio/stores/studioStore';
import { openStudio } from '../openStudio';

const keep = () => screen.queryByRole('button', { name: 'Keep for this device' });

describe('the check of the screen', () => {
  beforeEach(() => openStudio());

  it('is offered beside the skin where nobody made it', async () => {
    render(<ScreenReminder />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Check this screen' }));
    expect(studioStore.getState().sheet).toBe('screenCheck');
  });

  it('asks four questions, says what the answers mean, and keeps them for the device', async () => {
    const onClose = vi.fn<() => void>();
    const sheet = render(<ScreenCheck head={{ current: null }} onClose={onClose} />);
    const user = userEvent.setup();
    const choose = (group: RegExp, name: string) =>
      user.click(
        within(screen.getByRole('group', { name: group })).getByRole('radio', { name }),
      );
    screen.getByText(/^Answer the four questions/);
    await choose(/black/, '5');
    await choose(/white/, '6');
    await user.click(screen.getByRole('radio', { name: 'Yellowish' }));
    expect(keep()).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Nothing to compare' }));
    const advice = screen.getByText(/switch off night mode or True Tone/);
    expect(advice.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    screen.getByText('Both figures are estimates.');
    const button = keep();
    if (button === null) throw new Error('Nothing to keep it with.');
    await user.click(button);
    expect(onClose).toHaveBeenCalledTimes(1);
    sheet.unmount();
    render(<ScreenReminder />);
    const reminder = screen.getByRole('region', { name: 'This screen' });
    expect(reminder.textContent).toMatch(
      /^Screen checked on .*\d{4}\. Not fit for judging shades\./,
    );
  });
});
