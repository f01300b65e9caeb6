import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { choicesStore } from '../../../../src/studio/export/choices';
import { PictureStep } from '../../../../src/studio/export/PictureStep';
import { studioStore } from '../../../../src/studio/stores/studioStore';
import { documentNow, openStudio, undoSteps } from '../openStudio';
import { expectSlider } from '../steps/sliders';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const save = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const choices = () => choicesStore.getState();

function pictureStep(pictureReady = true) {
  act(() => studioStore.setState({ pictureReady }));
  render(<PictureStep head={{ current: null }} />);
  return userEvent.setup();
}

describe('the step of pictures', () => {
  beforeEach(() => {
    openStudio();
    choicesStore.setState(choicesStore.getInitialState(), true);
  });

  it('lights the head, says what the light shows, and lets the scalp shine where it can', async () => {
    const user = pictureStep();
    await user.click(radio('Strong sun'));
    expect(documentNow().view.light).toBe('sun');
    screen.getByText('Sun from above: the hardest test.');
    await expectSlider({
      name: 'Shine of the scalp',
      says: '100 %',
      after: '110 %',
      at: ['view', 'oil'],
      value: 1.1,
    });
    await user.click(radio('Shade check'));
    expect(screen.queryByRole('slider', { name: 'Shine of the scalp' })).toBeNull();
    expect(undoSteps()).toBe(2);
  });

  it('names its button after what will be saved, and finds it under the keyboard', async () => {
    const user = pictureStep();
    expect(document.activeElement).toBe(save('Save picture'));
    await user.click(radio('Series (zip)'));
    save('Save series');
    await user.click(radio('Video'));
    save('Save video');
    expect(undoSteps()).toBe(0);
  });

  it('waits for the head, and says so', () => {
    pictureStep(false);
    expect(save('Save picture').disabled).toBe(true);
    screen.getByText('The picture can be saved as soon as the head is on screen.');
  });

  it('says why a file cannot be transparent, and what to choose', async () => {
    const user = pictureStep();
    await user.click(radio('Transparent'));
    expect(save('Save picture').disabled).toBe(false);
    await user.click(radio('JPEG'));
    expect(save('Save picture').disabled).toBe(true);
    screen.getByText(/^A JPEG cannot be transparent/);
    await user.click(radio('WebP'));
    expect(save('Save picture').disabled).toBe(false);
    await user.click(radio('Video'));
    expect(save('Save video').disabled).toBe(true);
    screen.getByText(/^A video cannot be transparent/);
  });

  it('says how large it will be in pixels', async () => {
    const user = pictureStep();
    screen.getByText('1080 × 1350');
    await user.click(radio('8K'));
    screen.getByText('7680 × 4320');
    await user.click(radio('Video'));
    screen.getByText('1080 × 1080');
    await user.click(radio('For messages'));
    screen.getByText('480 × 480');
  });

  it('keeps the choices for the next picture, the caption too', async () => {
    const user = pictureStep();
    await user.click(radio('Comparison'));
    await user.click(screen.getByRole('switch', { name: 'Include now' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Your words under the picture' }),
      'In daylight',
    );
    expect(choices()).toMatchObject({
      subject: 'comparison',
      withNow: true,
      caption: 'In daylight',
    });
    expect(JSON.parse(localStorage.getItem('stipple.picture') ?? '')).toEqual(choices());
  });

  it('offers the variants of the consultation only where there are some to compare', async () => {
    const user = pictureStep();
    await user.click(radio('Comparison'));
    expect(screen.queryByRole('group', { name: 'Compare' })).toBeNull();
  });

  it('says on every file that it is a simulation', () => {
    pictureStep();
    screen.getByText(/^Every file says “Simulation - not a guarantee of results”/);
  });
});
