import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { typicalFut } from '../../../../src/anatomy/scars';
import { hairlineDefaults } from '../../../../src/anatomy/hairline';
import { screeningIds } from '../../../../src/consultation/screening';
import { skinOfMonk } from '@stipple/color';
import { labOfHairTone } from '../../../../src/consultation/hairTones';
import { SummaryStep } from '../../../../src/studio/summary/SummaryStep';
import { studioStore } from '../../../../src/studio/stores/studioStore';
import { documentNow, layScalp, openStudio, quietScalp } from '../openStudio';

function line(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-line="${id}"]`);
  if (found === null) throw new Error(`No line about ${id}.`);
  return found;
}
const said = (id: string) => line(id).textContent ?? '';

describe('the summary', () => {
  beforeEach(() => openStudio());

  it('says that no ink is needed where none darkens less than none', () => {
    openStudio({ hair: { ...documentNow().hair, lab: labOfHairTone('white') } });
    render(<SummaryStep />);
    expect(said('ink')).toContain('No ink needed');
    expect(said('ink')).not.toContain('thinned');
    expect(said('match')).toContain('No ink needed');
  });

  it('says everything that was decided, in the order of the consultation', () => {
    const { loss, hair, hairline, treatment } = documentNow();
    openStudio({
      screening: { bleeding: 'yes' },
      loss: { ...loss, pattern: 'norwood-7' },
      scars: [typicalFut],
      skin: { ...skinOfMonk(4), source: { kind: 'monk', tone: 4 } },
      hair: { ...hair, lab: labOfHairTone('dark-brown'), greyFraction: 0.2 },
      hairline: { ...hairlineDefaults('mature'), seed: hairline.seed },
      treatment: { ...treatment, densityPerCm2: 170, sessions: 2 },
      time: { sessionsDone: 2, days: 28 },
    });
    render(<SummaryStep />);
    const lines = within(screen.getAllByRole('list')[1] ?? document.body).getAllByRole(
      'button',
    );
    expect(lines.map((each) => each.dataset['line'])).toEqual(
      'health head skin hair hairline ink match dots time'.split(' '),
    );
    expect(said('health')).toContain('1 thing: blood thinners or bleeding.');
    expect(said('health')).toContain('1 of 18 questions answered.');
    expect(said('head')).toContain('Norwood VII');
    expect(said('head')).toContain('strip scar');
    expect(said('skin')).toMatch(/lightness angle −?\d+°/);
    expect(said('hair')).toContain('Dark brown');
    expect(said('hair')).toContain('20 % of the hairs grey');
    expect(said('hairline')).toContain('Mature');
    expect(said('ink')).toContain('170 /cm²');
    expect(said('ink')).toContain('Own choice');
    expect(said('match')).toMatch(/(Blends|Good|Visible), ΔE [\d.]+/);
    expect(said('time')).toContain('2 sessions');
    expect(said('time')).toContain('On screen: Simulated, healed');
  });

  it('says what the recommendation is followed in, and what was not asked', () => {
    render(<SummaryStep />);
    expect(said('ink')).toContain('As recommended');
    expect(said('health')).toContain('Not asked yet.');
    expect(line('health').dataset['attention']).toBe('true');
    expect(line('skin').dataset['attention']).toBeUndefined();
  });

  it('counts the dots of the whole plan, works them out at any other moment, and waits for them', () => {
    const { unmount } = render(<SummaryStep />);
    expect(said('dots')).toContain('Counted as soon as the head is on screen.');
    unmount();
    layScalp(quietScalp);
    const whole = render(<SummaryStep />);
    expect(said('dots')).toContain('12,340 dots on 187 cm²');
    expect(said('dots')).toMatch(/\d+ \/cm² on average/);
    whole.unmount();
    openStudio({ time: { sessionsDone: 1, days: 28 } });
    layScalp(quietScalp);
    render(<SummaryStep />);
    expect(said('dots')).toMatch(/About [\d,]+00 dots on 187 cm²/);
  });

  it('never takes answers for a clearance', () => {
    openStudio({
      screening: Object.fromEntries(screeningIds.map((id) => [id, 'no'])),
    });
    render(<SummaryStep />);
    expect(said('health')).toContain('Nothing was named. This is not a clearance');
    expect(document.body.textContent).not.toMatch(
      /\b(cleared|eligible|suitable|fit for treatment|safe to|approved)\b/i,
    );
  });

  it.each([
    ['health', 'suitability'],
    ['head', 'loss'],
    ['skin', 'skin'],
    ['hair', 'hair'],
    ['hairline', 'hairline'],
    ['ink', 'ink'],
    ['match', 'ink'],
    ['dots', 'hairline'],
    ['time', 'time'],
  ] as const)('leads from the line about %s to the step that decides it', async (id, step) => {
    render(<SummaryStep />);
    const user = userEvent.setup();
    act(() => line(id).focus());
    await user.keyboard('{Enter}');
    expect(studioStore.getState().step).toBe(step);
  });

  it('goes on to the plan and to the comparison', async () => {
    render(<SummaryStep />);
    const user = userEvent.setup();
    const onward = within(screen.getByRole('group', { name: 'Go on' }));
    await user.click(onward.getByRole('button', { name: 'The plan' }));
    expect(studioStore.getState().sheet).toBe('plan');
    await user.click(onward.getByRole('button', { name: 'Compare' }));
    expect(studioStore.getState().step).toBe('compare');
  });

  it('lists what is an estimate here, and promises nothing', () => {
    render(<SummaryStep />);
    const estimates = screen.getByRole('region', { name: 'What is an estimate here' });
    within(estimates).getByText(/^How it fades/);
    within(estimates).getByText('A simulation, to decide with. It promises no result.');
    within(estimates).getByText('The skin, within the error of the reading.');
  });
});
