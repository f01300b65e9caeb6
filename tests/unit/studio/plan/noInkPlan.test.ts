import { describe, expect, it } from 'vitest';
import { defaultClinic } from '../../../../src/consultation/clinic';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { labOfHairTone } from '../../../../src/consultation/hairTones';
import type { HairToneId } from '../../../../src/consultation/hairTones';
import { outcomeOf } from '../../../../src/outcome/outcome';
import { planOf } from '../../../../src/plan/plan';
import { artistBlocks } from '../../../../src/studio/plan/artistBlocks';
import { clientBlocks } from '../../../../src/studio/plan/clientBlocks';
import { quietScalp } from '../openStudio';

function plansOf(tone: HairToneId): readonly [client: string, artist: string] {
  const hair = { ...defaultConsultation.hair, lab: labOfHairTone(tone) };
  const consultation = { ...defaultConsultation, hair };
  const outcome = outcomeOf(consultation);
  const { rates } = defaultClinic;
  const plan = planOf(outcome.chosen, quietScalp.census, rates);
  const input = { consultation, outcome, plan, schedule: null, rates, objectionsToLine: [] };
  return [JSON.stringify(clientBlocks(input)), JSON.stringify(artistBlocks(input))];
}

describe('a plan where no ink is needed', () => {
  it('says so instead of an ink and a match, to the client and to the artist', () => {
    const [client, artist] = plansOf('white');
    expect(client).toContain('No ink needed: your skin alone');
    expect(client).not.toMatch(/parts of water to one|Blends with|good match/);
    expect(artist).toContain('No ink darkens less than none');
  });

  it('says nothing of it for black hair', () => {
    for (const plan of plansOf('black')) expect(plan).not.toMatch(/No ink/);
  });
});
