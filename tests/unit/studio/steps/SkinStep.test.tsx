import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MONK_TONES, skinOfIta, skinOfMonk } from '@stipple/color';
import { SkinStep } from '../../../../src/studio/steps/SkinStep';
import {
  documentNow,
  openStudio,
  reachSlider,
  sliderSays,
  stepBack,
  undoSteps,
} from '../openStudio';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const alert = () => screen.getByRole('alert').textContent;
const shown = () => screen.getByText(/^L\* [\d.]+ a\*/).textContent;

function skinStep() {
  render(<SkinStep />);
  return userEvent.setup();
}

async function enter(user: ReturnType<typeof userEvent.setup>, name: string, typed: string) {
  await user.clear(field(name));
  await user.paste(typed);
  await user.keyboard('{Enter}');
}

describe('the skin step', () => {
  beforeEach(() => openStudio());

  it('shows the reading it starts from, by its class and its numbers', () => {
    skinStep();
    expect(shown()).toBe('L* 65.1 a* 10.8 b* 13.8');
    screen.getByText('Light');
    screen.getByText('From CIELAB numbers');
    expect(['L*', 'a*', 'b*'].map((axis) => field(axis).value)).toEqual([
      '65.1',
      '10.8',
      '13.8',
    ]);
  });

  it('takes any of the ten Monk tones as measured skin, each in one step', async () => {
    const user = skinStep();
    for (let tone = 1; tone <= MONK_TONES; tone++) {
      await user.click(screen.getByRole('radio', { name: `Monk ${tone}` }));
      expect(documentNow().skin).toEqual({
        lab: skinOfMonk(tone).lab,
        sigma: skinOfMonk(tone).sigma,
        source: { kind: 'monk', tone },
      });
      screen.getByText(`Monk ${tone}, as measured skin`);
      expect(undoSteps()).toBe(tone);
    }
  });

  it('takes a lightness angle from the slider, one step a key', async () => {
    const user = skinStep();
    reachSlider('Lightness angle (ITA)');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    const { lab, source } = documentNow().skin;
    expect(source).toEqual({ kind: 'ita', degrees: 46 });
    expect(lab).toEqual(skinOfIta(46).lab);
    expect(sliderSays('Lightness angle (ITA)')).toBe('46°');
    screen.getByText('From the lightness angle');
    expect(undoSteps()).toBe(2);
  });

  it.each([
    ['L*', 'abc', /L\* must be a number/],
    ['L*', '140', /runs from 0 to 100/],
    ['L*', '', /must be a number/],
    ['a*', '-300', /from −128 to 128/],
    ['b*', 'NaN', /must be a number/],
    ['Hex colour', '#12', /is not a hex colour/],
    ['Hex colour', '#00ff00', /not a colour that skin has/],
  ])('refuses %s “%s” with the reason, and keeps the skin', async (name, typed, reason) => {
    const user = skinStep();
    const [before, numbers] = [documentNow(), shown()];
    await enter(user, name, typed);
    expect(alert()).toMatch(reason);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    screen.getByRole('textbox', { name, description: reason });
    expect(shown()).toBe(numbers);
    expect(documentNow().skin.lab).toEqual(before.skin.lab);
    await user.keyboard('{Escape}');
    expect(alert()).toBe('');
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
  });

  it('keeps the reason as long as its field stands unread, whatever other fields do', async () => {
    const user = skinStep();
    await enter(user, 'L*', 'abc');
    await user.tab();
    await user.tab();
    expect(alert()).toMatch(/^L\* must be a number/);
    await enter(user, 'b*', '15');
    expect(documentNow().skin.lab.b).toBeCloseTo(15, 6);
    screen.getByRole('textbox', { name: 'L*', description: /^L\* must be a number/ });
    await enter(user, 'a*', 'x');
    screen.getByRole('textbox', { name: 'a*', description: /^a\* must be a number[^L]*$/ });
    expect(field('L*').getAttribute('aria-invalid')).toBe('true');
    await enter(user, 'L*', '60');
    expect(alert()).toMatch(/^a\* must be a number/);
    expect(field('L*').getAttribute('aria-invalid')).toBe('false');
  });

  it('forgets a refusal when the skin comes in another way', async () => {
    const user = skinStep();
    await enter(user, 'L*', 'abc');
    expect(alert()).toMatch(/must be a number/);
    await user.click(screen.getByRole('radio', { name: 'Monk 3' }));
    expect(alert()).toBe('');
    expect(field('L*').value).toBe(documentNow().skin.lab.L.toFixed(1));
  });

  it('reads a comma as a point, follows while it is typed, and counts it all as one step', async () => {
    const user = skinStep();
    await user.clear(field('L*'));
    await user.type(field('L*'), '55,5');
    expect(shown()).toMatch(/^L\* 55\.5 /);
    expect(field('L*').value).toBe('55,5');
    await user.keyboard('{Enter}');
    expect(field('L*').value).toBe('55.5');
    expect(shown()).toMatch(/^L\* 55\.5 /);
    expect(documentNow().skin.source).toEqual({ kind: 'lab' });
    expect(undoSteps()).toBe(1);
    stepBack();
    expect(documentNow().skin.lab.L).toBe(65.1);
  });

  it('takes a hex code with or without its sign', async () => {
    const user = skinStep();
    await enter(user, 'Hex colour', 'C58C6D');
    screen.getByText('Picked as #c58c6d');
    expect(field('Hex colour').value).toBe('#c58c6d');
    expect(undoSteps()).toBe(1);
  });

  it('says how sure the skin is and where the scales come from', () => {
    skinStep();
    const about = screen.getByText('How sure is this?').closest('details');
    if (about === null) throw new Error('The science is not folded away.');
    within(about).getByText('One standard deviation: L* ±2.0, a* ±1.0, b* ±1.5.');
  });
});

describe('the system’s eyedropper', () => {
  beforeEach(() => openStudio());
  afterEach(() => Reflect.deleteProperty(window, 'EyeDropper'));

  const offer = () => screen.queryByRole('button', { name: 'Pick a colour from the screen' });

  it('is offered only where the browser has one', () => {
    skinStep();
    expect(offer()).toBeNull();
  });

  it('puts what was picked on the head, and says why where it cannot', async () => {
    const colors = ['#b08050', '#0000ff'];
    Object.assign(window, {
      EyeDropper: class {
        open() {
          const sRGBHex = colors.shift();
          return sRGBHex
            ? Promise.resolve({ sRGBHex })
            : Promise.reject(new Error('AbortError'));
        }
      },
    });
    const user = skinStep();
    const pick = screen.getByRole('button', { name: 'Pick a colour from the screen' });
    await user.click(pick);
    await screen.findByText('Picked as #b08050');
    expect(undoSteps()).toBe(1);
    await user.click(pick);
    await screen.findByText(/not a colour that skin has/);
    screen.getByText('Picked as #b08050');
    await user.click(pick);
    await screen.findByText(/closed without a colour/);
    expect(undoSteps()).toBe(1);
  });
});
