import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../../src/studio/controls/Button';
import { ColorStrip } from '../../../../src/studio/controls/ColorStrip';
import { Disclosure } from '../../../../src/studio/controls/Disclosure';
import { EstimateBadge } from '../../../../src/studio/controls/EstimateBadge';
import { Notice } from '../../../../src/studio/controls/Notice';
import { Group, Step } from '../../../../src/studio/controls/Step';
import { Swatch } from '../../../../src/studio/controls/Swatch';
import { words } from '../../../../src/studio/words';

describe('a button', () => {
  it('has a name of its own where only its icon is seen', () => {
    render(
      <Button icon="undo" iconOnly>
        Undo
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button.title).toBe('Undo');
    expect(button.textContent).toBe('');
  });

  it('never sends a form, and keeps still while it is disabled', async () => {
    const [sent, pressed] = [vi.fn<() => void>(), vi.fn<() => void>()];
    render(
      <form onSubmit={sent}>
        <Button onClick={pressed}>Keep</Button>
        <Button disabled onClick={pressed}>
          Wait
        </Button>
      </form>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await user.click(screen.getByRole('button', { name: 'Wait' }));
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('the science, one tap away', () => {
  it('is closed until it is asked for, and closes again', async () => {
    render(<Disclosure title="How the match is made">In the long run</Disclosure>);
    const details = screen.getByText('In the long run').closest('details');
    const user = userEvent.setup();
    const summary = screen.getByText('How the match is made');
    expect(details?.open).toBe(false);
    await user.click(summary);
    expect(details?.open).toBe(true);
    await user.click(summary);
    expect(details?.open).toBe(false);
  });
});

describe('a sentence that matters', () => {
  it('is read out as it appears only where that was asked for', () => {
    render(<Notice tone="plain">Take your time.</Notice>);
    expect(screen.queryByRole('alert')).toBeNull();
    render(
      <Notice tone="poor" announce id="why">
        Not a colour.
      </Notice>,
    );
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('Not a colour.');
    expect(alert.id).toBe('why');
  });

  it('marks praise and warning with a sign, not by colour alone, and plain words with none', () => {
    const { container } = render(
      <>
        <Notice tone="good">Good</Notice>
        <Notice tone="fair">Fair</Notice>
        <Notice tone="poor">Poor</Notice>
        <Notice tone="plain">Plain</Notice>
      </>,
    );
    const signs = [...container.children].map(
      (notice) => notice.querySelector('svg')?.innerHTML,
    );
    const [good, fair, poor, plain] = signs;
    expect(plain).toBeUndefined();
    expect(fair).toBe(poor);
    expect(good).toBeDefined();
    expect(good).not.toBe(fair);
  });
});

describe('marks and patches', () => {
  it('says why a number is an estimate', () => {
    render(<EstimateBadge />);
    expect(screen.getByText(words.common.estimate).title).toBe(words.common.estimateWhy);
  });

  it('draws a swatch in its colour, for the eye alone', () => {
    const { container } = render(<Swatch color="#c58c6d" />);
    const [swatch] = container.querySelectorAll('span');
    expect(swatch?.style.backgroundColor).toBe('#c58c6d');
    expect(swatch?.getAttribute('aria-hidden')).toBe('true');
  });

  it('lists patches by name, in their order', () => {
    render(
      <ColorStrip
        patches={[
          { name: 'Skin', color: '#c58c6d' },
          { name: 'Zone', color: '#7a5b4a' },
        ]}
      />,
    );
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Skin', 'Zone']);
    expect(items.map((item) => item.querySelector('span')?.style.backgroundColor)).toEqual([
      '#c58c6d',
      '#7a5b4a',
    ]);
  });
});

describe('the frame of a step', () => {
  it('is headed by its title, then says what it is about, then holds its controls', () => {
    render(
      <Step title="Skin" lead="The tone of the scalp.">
        <Group>
          <button type="button">Act</button>
        </Group>
      </Step>,
    );
    const heading = screen.getByRole('heading', { level: 2, name: 'Skin' });
    expect(heading.nextElementSibling?.textContent).toBe('The tone of the scalp.');
    const button = screen.getByRole('button', { name: 'Act' });
    expect(heading.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
