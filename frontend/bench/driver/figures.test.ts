import { describe, expect, it } from 'vitest';
import { paired, spread } from './figures';

describe('figures', () => {
  it('have the middle of an odd number of rounds as their median', () => {
    expect(spread([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 });
  });

  it('have the mean of the two middle rounds as their median otherwise', () => {
    expect(spread([1, 2, 4, 9]).median).toBe(3);
  });

  it('compare round by round, not median by median', () => {
    // ratios 0.1, 0.8 and 0.1; the medians 8 and 10 would give 0.8
    expect(paired([1, 8, 9], [10, 10, 90]).ratio).toBeCloseTo(0.1);
  });

  it('need a round', () => {
    expect(() => spread([])).toThrow('at least one');
  });
});
