import { describe, expect, it } from 'vitest';
import { rangeOf } from './range';

describe('a range', () => {
  it('has the middle one of an odd number as its median, wherever it stands', () => {
    expect(rangeOf([9, 1, 4]).median).toBe(4);
  });

  it('has what lies between the two in the middle otherwise', () => {
    expect(rangeOf([1, 2, 4, 9]).median).toBe(3);
  });

  it('leaves one in twenty out at each end', () => {
    // 0, 1 ... 100: the fifth and the ninety-fifth stand at their own number
    const { low, high, most, n } = rangeOf(Array.from({ length: 101 }, (_, i) => 100 - i));
    expect({ low, high, most, n }).toEqual({ low: 5, high: 95, most: 100, n: 101 });
  });

  it('goes in proportion between two values', () => {
    // 0.95 of the way from 10 to 20
    expect(rangeOf([10, 20]).high).toBeCloseTo(19.5);
  });

  it('needs a value', () => {
    expect(() => rangeOf([])).toThrow('at least one');
  });
});
