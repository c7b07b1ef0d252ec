import { expect, it } from 'vitest';
import { inOrderOf } from './seeded-order';

const things = Array.from({ length: 12 }, (_, at) => at);

it('is the same for the same person, and another for another', () => {
  expect(inOrderOf(things, 'otter v-1')).toEqual(inOrderOf(things, 'otter v-1'));
  expect(inOrderOf(things, 'otter v-1')).not.toEqual(inOrderOf(things, 'heron v-1'));
});

it('loses nothing and leaves what it was given as it was', () => {
  expect([...inOrderOf(things, 'otter')].sort((a, b) => a - b)).toEqual(things);
  expect(things[0]).toBe(0);
});

it('puts each thing first about as often as any other', () => {
  const first = Array.from({ length: 2_400 }, (_, at) => inOrderOf(things, `p-${at}`)[0] ?? -1);
  for (const thing of things) {
    const count = first.filter((one) => one === thing).length;
    // 200 expected, standard deviation 13.5
    expect(count).toBeGreaterThan(140);
    expect(count).toBeLessThan(260);
  }
});
