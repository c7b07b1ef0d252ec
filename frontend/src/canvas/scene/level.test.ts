import { describe, expect, it } from 'vitest';
import { levelAt } from './level';

describe('level of detail', () => {
  it.each([
    [1, { words: true, dense: false, signs: true, heads: true, curves: true }],
    [0.5, { words: true, dense: true, signs: true, heads: true, curves: true }],
    [0.29, { words: false, signs: false, heads: true, curves: true }],
    [0.14, { words: false, signs: false, heads: false, curves: false }],
  ])('at scale %d', (scale, expected) => {
    expect(levelAt(scale, false)).toMatchObject(expected);
  });

  it('draws thumbnails as boxes and curves only', () => {
    expect(levelAt(1, true)).toMatchObject({ words: false, signs: false, heads: false, curves: true });
  });

  it('keeps lines about a screen pixel wide', () => {
    expect(levelAt(0.1, false).hair).toBeCloseTo(11);
  });
});
