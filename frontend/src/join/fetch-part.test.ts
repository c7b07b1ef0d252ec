import { expect, it } from 'vitest';
import { fetchPart } from './fetch-part';

it('goes by the same address as long as nothing failed', async () => {
  const again = () => Promise.reject(new Error('not asked for'));
  expect(await fetchPart('whole', async () => 1, again)).toBe(1);
  expect(await fetchPart('whole', async () => 2, again)).toBe(2);
});

it('goes by another address after each failure', async () => {
  const asked: string[] = [];
  const lost = () => Promise.reject(new Error('no signal'));
  const again = async (address: string) => {
    asked.push(address.replace(/.*\//, ''));
    if (asked.length < 2) throw new Error('no signal');
    return 'here';
  };
  await expect(fetchPart('part', lost, again)).rejects.toThrow('no signal');
  await expect(fetchPart('part', lost, again)).rejects.toThrow('no signal');
  expect(await fetchPart('part', lost, again)).toBe('here');
  expect(asked).toEqual(['part.js?again=1', 'part.js?again=2']);
});
