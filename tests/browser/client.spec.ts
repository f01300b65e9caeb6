import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStudio, paneCount, showStep } from './studio';

declare global {
  interface Window {
    programs?: number;
  }
}

/** Counts the shader programs that the page links, from its first one on. */
async function countPrograms(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const link = Object.getOwnPropertyDescriptor(
      WebGL2RenderingContext.prototype,
      'linkProgram',
    )?.value as (program: WebGLProgram) => void;
    window.programs = 0;
    WebGL2RenderingContext.prototype.linkProgram = function counted(program) {
      window.programs = (window.programs ?? 0) + 1;
      link.call(this, program);
    };
  });
  return () => page.evaluate(() => window.programs ?? 0);
}

test('the client sees heads and plain words, in every light and on every screen', async ({
  page,
}) => {
  const programs = await countPrograms(page);
  await openStudio(page);
  const compiled = await programs();
  expect(compiled).toBeGreaterThan(1);
  await showStep(page, 'Compare');
  await page.getByRole('button', { name: 'Now, healed, year 5' }).click();
  await expect.poll(() => paneCount(page)).toBe(3);
  const healed = page.getByRole('listitem', { name: 'Simulated, healed' });
  await expect(healed).toContainText('The plan is shown at this moment');
  for (const name of ['Now', 'Simulated, healed', 'Simulated, year 5'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.getByText('Compare something else').click();
  await page.getByRole('button', { name: 'Light, natural, full' }).click();
  await expect(page.getByRole('region', { name: 'Full', exact: true })).toBeVisible();

  // A density of its own is a uniform, not a shader.
  const card = page.getByRole('listitem', { name: 'Light', exact: true });
  await card.getByText('Change', { exact: true }).click();
  const label = page.getByRole('region', { name: 'Light', exact: true });
  const dots = (await label.innerText()).match(/[\d,]+ dots/)?.[0] ?? '';
  const slider = card.getByRole('slider', { name: 'Dots per cm²' });
  const light = Number(await slider.getAttribute('aria-valuetext'));
  await slider.press('ArrowRight');
  const named = page.getByRole('region', { name: `${light + 5} /cm²`, exact: true });
  await expect(named).toContainText(/[\d,]{5,} dots/);
  await expect(named).not.toContainText(dots);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(label).toContainText(dots);
  expect(await programs()).toBe(compiled);

  const opener = page.getByRole('banner').getByRole('button', { name: 'Show the client' });
  await opener.focus();
  await page.keyboard.press('c');
  const client = page.getByRole('region', { name: 'For the client' });
  await expect(client).toBeVisible();
  await expect(page.getByRole('tabpanel')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Result' })).toHaveCount(0);
  await expect.poll(() => paneCount(page)).toBe(3);
  for (const place of ['Fewest dots', 'In between', 'Most dots'])
    await expect(client.getByText(place)).toBeVisible();
  await expect(client.getByRole('button', { name: 'Top' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Before the first session there is one head, whichever the option.
  await client.getByRole('button', { name: 'Today' }).click();
  await expect.poll(() => paneCount(page)).toBe(1);
  await expect(client).toContainText('Every option starts from this head.');
  await client.getByRole('button', { name: 'In 5 years' }).click();
  await client.getByRole('button', { name: 'Full', exact: true }).click();
  await expect(client).toContainText(/Most dots · .*when healed/);
  await expect.poll(() => paneCount(page)).toBe(1);
  await expect(client).toContainText('Simulated, year 5');
  await client.getByRole('button', { name: 'Back', exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => window.stipple?.pose().azimuthDeg ?? 0))
    .toBeCloseTo(180, 0);
  expect(await client.innerText()).not.toMatch(/Δ|cm²|per cm|densit|ink\b|after|\d{2,}/i);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }

  await client.getByRole('button', { name: 'All together' }).click();
  await client.getByRole('button', { name: 'Healed', exact: true }).click();
  for (const [width, height] of [
    [1024, 768],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const faults = () =>
      client.evaluate((screen) => {
        const wide = document.documentElement.scrollWidth - innerWidth;
        const buttons = [...screen.querySelectorAll('button')].map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent,
          box: button.getBoundingClientRect(),
        }));
        return [
          ...(wide > 0 ? [`${wide} px too wide`] : []),
          ...[...screen.querySelectorAll('p')]
            .filter((p) => p.style.height !== '' && p.scrollHeight > p.clientHeight + 1)
            .map((p) => `"${p.textContent}" is cut`),
          ...buttons
            .filter(
              ({ box }) =>
                box.right > innerWidth + 1 || box.bottom > innerHeight || box.left < -1,
            )
            .map(({ name }) => `${name} is off the screen`),
          ...buttons
            .filter(({ box }) => box.height < 40 || box.width < 40)
            .map(({ name }) => `${name} is small`),
        ];
      });
    // The panes are laid out anew a moment after the window is.
    await expect.poll(faults, `${width} x ${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tabpanel', { name: 'Compare' })).toBeVisible();
  await expect(opener).toBeFocused();
  // What the client looked at decided nothing.
  await expect(page.getByRole('listitem', { name: 'Natural' })).toContainText(
    'This is the plan',
  );
  await expect(page.getByRole('listitem', { name: 'Natural' })).toContainText(
    'Simulated, healed',
  );
});
