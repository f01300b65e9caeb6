import { beforeEach, describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import type { Consultation } from '../../../../src/consultation/document';
import {
  adjust,
  consultationStore,
  decide,
  open,
  redo,
  settle,
  undo,
} from '../../../../src/studio/stores/consultationStore';

const greyOf = () => consultationStore.getState().consultation.hair.greyFraction;
const withGrey =
  (greyFraction: number) =>
  (c: Consultation): Consultation => ({ ...c, hair: { ...c.hair, greyFraction } });

describe('the consultation and its history', () => {
  beforeEach(() => open(defaultConsultation));

  it('steps back and forth through decisions', () => {
    decide(withGrey(0.2));
    decide(withGrey(0.4));
    undo();
    expect(greyOf()).toBe(0.2);
    undo();
    expect(greyOf()).toBe(0);
    redo();
    redo();
    expect(greyOf()).toBe(0.4);
  });

  it('counts a drag as one step, however many values it passes through', () => {
    for (const value of [0.1, 0.2, 0.3, 0.4, 0.5]) adjust(withGrey(value));
    settle();
    expect(greyOf()).toBe(0.5);
    undo();
    expect(greyOf()).toBe(0);
    redo();
    expect(greyOf()).toBe(0.5);
  });

  it('keeps two drags apart', () => {
    adjust(withGrey(0.1));
    settle();
    adjust(withGrey(0.2));
    adjust(withGrey(0.3));
    settle();
    undo();
    expect(greyOf()).toBe(0.1);
  });

  it('undoes a drag that was never finished', () => {
    adjust(withGrey(0.1));
    adjust(withGrey(0.6));
    undo();
    expect(greyOf()).toBe(0);
  });

  it('cannot step back past the opening of a document', () => {
    decide(withGrey(0.2));
    open(withGrey(0.9)(defaultConsultation));
    undo();
    expect(greyOf()).toBe(0.9);
  });
});
