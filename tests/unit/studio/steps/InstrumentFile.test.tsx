import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import nist from '../../../data/nist-skin-spectra.json' with { type: 'json' };
import { READING_SIGMA, labOfSpectrum } from '@stipple/color';
import { parseConsultation } from '../../../../src/consultation/parseConsultation';
import { SkinStep } from '../../../../src/studio/steps/SkinStep';
import { documentNow, openStudio, stepBack, undoSteps } from '../openStudio';

const people = (...which: number[]) =>
  which.map((i) => ({ name: `Person ${i}`, reflectance: nist.reflectance[i] ?? [] }));

function csv(readings: ReturnType<typeof people>, head = 'Geometry: SCI'): string {
  const rows = readings.map(({ name, reflectance }) => [name, ...reflectance].join(','));
  return [head, ['name', ...nist.wavelengthsNm].join(','), ...rows].join('\n');
}

async function openFile(text: string, name = 'crown.csv') {
  const { container } = render(<SkinStep />);
  const user = userEvent.setup();
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('No file can be chosen.');
  expect(input.accept).toBe('');
  await user.upload(input, new File([text], name));
  return user;
}

const spectrumNow = () => {
  const { source } = documentNow().skin;
  if (source.kind !== 'spectrum') throw new Error(`The skin is known by ${source.kind}.`);
  return source;
};
const use = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Use this spectrum' });

describe('a file of an instrument', () => {
  beforeEach(() => openStudio());

  it('that leaves nothing open is the skin at once, in one step', async () => {
    await openFile(csv(people(3)));
    await screen.findByText('Measured spectrum: Person 3');
    expect(spectrumNow().reflectance).toEqual(nist.reflectance[3]);
    const { lab, sigma } = documentNow().skin;
    expect(lab.L).toBeCloseTo(labOfSpectrum(Float64Array.from(nist.reflectance[3] ?? [])).L, 9);
    expect(sigma).toEqual(READING_SIGMA);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'L*' }).value).toBe(
      lab.L.toFixed(1),
    );
    expect(parseConsultation(documentNow()).ok).toBe(true);
    expect(undoSteps()).toBe(1);
    stepBack();
    screen.getByText('From CIELAB numbers');
  });

  it('with several readings is asked about: their mean, or one of them', async () => {
    const user = await openFile(csv(people(3, 4)));
    const menu = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Reading' });
    expect(
      within(menu)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Mean of all 2', 'Person 3', 'Person 4']);
    expect(undoSteps()).toBe(0);
    await user.click(use());
    expect(spectrumNow().name).toBe('crown.csv');
    const [a = NaN, b = NaN] = people(3, 4).map(({ reflectance }) => reflectance[20]);
    expect(spectrumNow().reflectance[20]).toBeCloseTo((a + b) / 2, 4);
    expect(screen.queryByRole('combobox', { name: 'Reading' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Open an instrument’s file');
  });

  it('gives the one reading that was chosen', async () => {
    const user = await openFile(csv(people(3, 4)));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Reading' }),
      'Person 4',
    );
    await user.click(use());
    expect(spectrumNow()).toEqual({
      kind: 'spectrum',
      name: 'Person 4',
      reflectance: nist.reflectance[4],
    });
    expect(undoSteps()).toBe(1);
  });

  it('lists fifty readings of many, and says so', async () => {
    const many = Array.from({ length: 60 }, () => people(3)).flat();
    await openFile(csv(many));
    const menu = await screen.findByRole('combobox', { name: 'Reading' });
    expect(within(menu).getAllByRole('option')).toHaveLength(51);
    screen.getByText('The first 50 of 60 readings are listed.');
  });

  it('that does not say how it was measured is not taken before that is told', async () => {
    const user = await openFile(csv(people(3), ''));
    await screen.findByText(/45\/0, or a sphere with a gloss trap/);
    expect(use().disabled).toBe(true);
    expect(screen.queryByRole('combobox', { name: 'Reading' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'SCE' }));
    await user.click(use());
    expect(spectrumNow().reflectance[20]).toBeCloseTo(
      (nist.reflectance[3]?.[20] ?? 0) + 0.0278,
      3,
    );
  });

  it('can be put away again', async () => {
    const user = await openFile(csv(people(3, 4)));
    await screen.findByRole('combobox', { name: 'Reading' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('combobox', { name: 'Reading' })).toBeNull();
    expect(undoSteps()).toBe(0);
  });

  const green = nist.wavelengthsNm.map((nm) => (nm > 500 && nm < 570 ? 0.9 : 0.05));
  const short = [
    'Geometry,SCI',
    'nm,R',
    ...nist.wavelengthsNm.slice(5).map((nm) => `${nm},0.4`),
  ];
  it.each([
    ['of no spectrum', 'a day, a name\n1,2', /No spectrum was found/],
    ['of a lamp', 'SPECT\nMEAS_TYPE "EMISSION"\n', /light of a lamp or a screen/],
    ['of too little of the spectrum', short.join('\n'), /runs from 430 to 730 nm/],
    [
      'of a green leaf',
      csv([{ name: 'Leaf', reflectance: green }]),
      /not a colour that skin has/,
    ],
    ['as large as a film', 'x'.repeat(4_000_001), /has 4 MB/],
  ])('%s is refused with the reason, until another way is taken', async (_of, text, reason) => {
    const before = documentNow();
    const user = await openFile(text);
    await screen.findByText(reason);
    expect(documentNow()).toBe(before);
    await user.click(screen.getByRole('radio', { name: 'Monk 3' }));
    expect(screen.queryByText(reason)).toBeNull();
  });

  it('may be dropped there, and then is no consultation to open', async () => {
    render(<SkinStep />);
    const button = screen.getByRole('button', { name: 'Open an instrument’s file' });
    const files = [new File([csv(people(3))], 'crown.csv')];
    const left = fireEvent.drop(button, { dataTransfer: { files, types: ['Files'] } });
    expect(left).toBe(false);
    await screen.findByText('Measured spectrum: Person 3');
  });
});
