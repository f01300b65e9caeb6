import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import type { Consultation } from '../../../../src/consultation/document';
import { lookText, parseLookText } from '../../../../src/consultation/link';
import { deflated } from '../../../../src/studio/browser/deflate';
import { isLookHash, lookHash, parseLookHash } from '../../../../src/studio/share/lookLink';

const variant = (id: string): Consultation['variants'][number] => ({
  id,
  name: 'Fuller at the front',
  preset: 'full',
  treatment: { densityPerCm2: 180, pigmentId: null },
  hairline: { ...defaultConsultation.hairline, midHeightMm: 62.5, seed: 991 },
  time: { days: 1825, sessionsDone: 3 },
});

const usual: Consultation = {
  ...defaultConsultation,
  subject: { label: 'Marisol Quintanilla' },
  screening: { epilepsy: 'yes', keloids: 'unsure' },
  scars: [{ kind: 'fut', lengthMm: 180, widthMm: 2, heightMm: 10 }],
  treatment: { ...defaultConsultation.treatment, densityPerCm2: 140 },
  variants: [variant('a'), variant('b'), variant('c')],
};

const hash = await lookHash(usual);

async function hashOf(content: string, packing = 1): Promise<string> {
  const honest = await lookHash(defaultConsultation);
  const bytes = new TextEncoder().encode(content);
  const packed = await deflated(bytes);
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  const whole = Buffer.concat([Buffer.alloc(4), packed]);
  whole.writeUInt32BE(sum >>> 0);
  return `${honest.slice(0, honest.indexOf('=') + 1)}${packing}.${whole.toString('base64url')}`;
}

const kindOf = async (text: string): Promise<string> => {
  const parsed = await parseLookHash(text);
  return parsed.ok ? 'accepted' : parsed.refusal.kind;
};

describe('a link', () => {
  it('gives back the look, and nothing of the client', async () => {
    expect(isLookHash(hash)).toBe(true);
    const consultation = { ...usual, subject: { label: '' }, screening: {} };
    expect(await parseLookHash(hash)).toEqual({ ok: true, consultation });
    expect(lookText(usual)).not.toMatch(/Marisol|subject|screening|epilepsy|keloids/);
  });

  it('is short enough for a message', async () => {
    expect((await lookHash(defaultConsultation)).length).toBeLessThan(1100);
    expect(hash.length).toBeLessThan(2000);
  });

  it.each([
    ['with a client in it', JSON.stringify({ ...usual }), 'foreign'],
    ['of a later document', JSON.stringify({ version: 3 }), 'newer'],
    ['of no document', '[]', 'foreign'],
    ['with a part missing', '{"version":2}', 'damaged'],
    ['with a key too many', `${lookText(usual).slice(0, -1)},"extra":1}`, 'damaged'],
    ['that inflates without end', ' '.repeat(5_000_000), 'foreign'],
  ])('%s is refused', async (_name, content, kind) => {
    expect(await kindOf(await hashOf(content))).toBe(kind);
  });

  it('of a later packing says so', async () => {
    expect(await kindOf(await hashOf(lookText(usual), 2))).toBe('newer');
    expect(await kindOf(await hashOf(lookText(usual)))).toBe('accepted');
  });

  it('that is far too long is not unpacked', async () => {
    expect(await kindOf(`#look=1.${'A'.repeat(1_000_000)}`)).toBe('tooLarge');
  });

  it('is refused, or taken whole, however it was cut or garbled', async () => {
    const garbled = fc.oneof(
      fc.nat(hash.length - 1).map((length) => hash.slice(0, length)),
      fc
        .tuple(
          fc.integer({ min: 6, max: hash.length - 1 }),
          fc.constantFrom('A', 'Z', 'a', '9', '-', '_', '.', '%', '#', '='),
        )
        .map(([at, letter]) => hash.slice(0, at) + letter + hash.slice(at + 1)),
      fc.string().map((text) => `#look=1.${text}`),
      fc
        .uint8Array({ maxLength: 300 })
        .map((bytes) => `#look=1.${Buffer.from(bytes).toString('base64url')}`),
    );
    await fc.assert(
      fc.asyncProperty(garbled, async (text) => {
        const parsed = await parseLookHash(text);
        if (parsed.ok) expect(parsed).toEqual(await parseLookHash(hash));
        else expect(parsed.refusal.kind).toMatch(/foreign|newer|damaged/);
      }),
      { numRuns: 1500 },
    );
  });

  it('of anything at all never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseLookText(text).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
