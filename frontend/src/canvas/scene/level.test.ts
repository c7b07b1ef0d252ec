import { describe, expect, it } from 'vitest';
import { levelAt, lineWidth } from './level';

describe('level of detail', () => {
  it.each([
    [1, { words: true, dense: false, signs: true, heads: true, curves: true }],
    // 12.5 of 17 px is 0.735; grown by 1.4 it is 0.525
    [0.74, { words: true, dense: false }],
    [0.73, { words: true, dense: true, signs: true, heads: true, curves: true }],
    [0.53, { words: true, dense: true }],
    [0.52, { words: false, signs: false }],
    [0.29, { words: false, signs: false, heads: true, curves: true }],
    [0.14, { words: false, signs: false, heads: false, curves: false }],
  ])('at scale %d', (scale, expected) => {
    expect(levelAt(scale, false)).toMatchObject(expected);
  });

  it('draws thumbnails as boxes and curves only', () => {
    expect(levelAt(1, true)).toMatchObject({ words: false, signs: false, heads: false, curves: true });
  });

  it('keeps lines at a screen pixel, and hardly wider ones as well', () => {
    const level = levelAt(0.1, false);
    // 0.99 / 0.1
    expect(level.hair).toBeCloseTo(9.9);
    expect([1.7, 13.8, 14].map((width) => lineWidth(width, level))).toEqual([level.hair, level.hair, 14]);
  });
});
