import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { screeningIds } from '../../../../src/consultation/screening';
import { ScreeningStep } from '../../../../src/studio/screening/ScreeningStep';
import { documentNow, openStudio, stepBack, undoSteps } from '../openStudio';

const question = (name: string | RegExp) => within(screen.getByRole('group', { name }));
function first(elements: readonly HTMLElement[]): HTMLElement {
  const [element] = elements;
  if (element === undefined) throw new Error('There is none.');
  return element;
}
const count = (text: string) => first(screen.getAllByText(text));
const step = () => document.body.textContent ?? '';

/** Words that would promise somebody that a treatment may go ahead. */
const promises = /\b(cleared|eligible|suitable|fit for treatment|safe to|approved)\b/i;

describe('the health step', () => {
  beforeEach(() => openStudio());

  it('asks every question once, each with the same three answers, and answers none by itself', () => {
    render(<ScreeningStep />);
    const groups = screen.getAllByRole('group').filter((group) => group.tagName === 'FIELDSET');
    expect(groups).toHaveLength(screeningIds.length);
    for (const group of groups) {
      const answers = within(group).getAllByRole<HTMLInputElement>('radio');
      expect(answers.map((answer) => answer.parentElement?.textContent)).toEqual([
        'No',
        'Yes',
        'Not sure',
      ]);
      expect(answers.some(({ checked }) => checked)).toBe(false);
    }
    count('0 of 18 answered');
  });

  it('says what an answer usually means, where it comes from, and not to stop a medicine', async () => {
    render(<ScreeningStep />);
    const user = userEvent.setup();
    const bleeding = question(/^Blood thinners/);
    await user.click(bleeding.getByRole('radio', { name: 'Yes' }));
    screen.getByText(/never stop a medicine/);
    screen.getByText('Usually a doctor’s letter');
    screen.getByText(/^Source grade [A-Z]/);
    expect(documentNow().screening).toEqual({ bleeding: 'yes' });
    expect(screen.queryByText('Find out before a date is set.')).toBeNull();
    await user.click(bleeding.getByRole('radio', { name: 'Not sure' }));
    screen.getByText('Find out before a date is set.');
    await user.click(bleeding.getByRole('radio', { name: 'No' }));
    expect(screen.queryByText(/never stop a medicine/)).toBeNull();
    expect(undoSteps()).toBe(3);
  });

  it('answers the rest with one tap that undo takes back whole, and lists what to talk about', async () => {
    render(<ScreeningStep />);
    const user = userEvent.setup();
    await user.click(question(/^Blood thinners/).getByRole('radio', { name: 'Yes' }));
    await user.click(first(screen.getAllByRole('button', { name: 'None of the others' })));
    count('18 of 18 answered');
    expect(documentNow().screening).toMatchObject({ bleeding: 'yes', diabetes: 'no' });
    const said = screen.getByText('One thing to talk about:');
    expect(said.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    screen.getByText('blood thinners or bleeding', { selector: 'li' });
    stepBack();
    count('1 of 18 answered');
    expect(documentNow().screening).toEqual({ bleeding: 'yes' });
  });

  it('never clears anybody, whatever was answered', async () => {
    render(<ScreeningStep />);
    const user = userEvent.setup();
    expect(step()).not.toMatch(promises);
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    screen.getByText('Nothing was named.');
    screen.getByText(/^That is not a clearance/);
    expect(step()).not.toMatch(promises);
    for (const radio of screen.getAllByRole('radio', { name: 'Yes' })) await user.click(radio);
    screen.getByText('18 things to talk about:');
    expect(step()).not.toMatch(promises);
  });

  it('asks again from the start in one step, which undo takes back', async () => {
    render(<ScreeningStep />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    await user.click(
      first(screen.getAllByRole('button', { name: 'Ask again from the start' })),
    );
    count('0 of 18 answered');
    expect(documentNow().screening).toEqual({});
    stepBack();
    count('18 of 18 answered');
  });
});
