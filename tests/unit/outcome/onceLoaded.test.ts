import { expect, it, vi } from 'vitest';
import { onceLoaded } from '../../../src/outcome/onceLoaded';

it('loads once for all that ask', async () => {
  const load = vi.fn<() => Promise<object>>(() => Promise.resolve({}));
  const loaded = onceLoaded(load);
  expect(load).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([loaded(), loaded()]);
  expect(other).toBe(one);
  expect(await loaded()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

it('tries again after a failure, which all that asked are told', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue('here');
  const loaded = onceLoaded(load);
  const both = await Promise.allSettled([loaded(), loaded()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await loaded()).toBe('here');
});
