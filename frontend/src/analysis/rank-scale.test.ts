import { expect, it } from 'vitest';
import { barIn } from './rank-scale';

it('puts the first place at the left and the last at the right', () => {
  expect(barIn({ place: 1, low: 1, high: 1, last: 33 }, 200, 20)).toEqual({ from: 0, to: 20, dot: 10 });
  expect(barIn({ place: 33, low: 1, high: 33, last: 33 }, 200, 20)).toEqual({ from: 0, to: 200, dot: 190 });
});

it('always holds the place of this drawing', () => {
  const { from, to, dot } = barIn({ place: 2, low: 4, high: 9, last: 11 }, 200, 20);

  expect(from).toBeLessThan(dot);
  expect(to).toBeGreaterThan(dot);
});

it('draws a map of one factor', () => {
  expect(barIn({ place: 1, low: 1, high: 1, last: 1 }, 200, 20)).toEqual({ from: 0, to: 20, dot: 10 });
});
