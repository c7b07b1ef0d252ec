import { describe, expect, it } from 'vitest';
import { factor } from '../testing/maps';
import { handlesFor, picked } from './pointing';
import { neighbourInOrder } from './reading-order';

const NONE = { factors: [], links: [] };
const boxes = [factor('right', 400, 10), factor('left', 0, -10), factor('below', 100, 200)].map((f) => ({
  ...f,
  w: 90,
  h: 40,
}));

describe('picking', () => {
  it('takes the place of what was picked', () => {
    expect(picked({ factors: ['a'], links: ['x'] }, 'factors', 'b', false)).toEqual({
      factors: ['b'],
      links: [],
    });
  });

  it('adds and takes out with shift', () => {
    const both = picked({ factors: ['a'], links: [] }, 'factors', 'b', true);
    expect(both.factors).toEqual(['a', 'b']);
    expect(picked(both, 'factors', 'a', true).factors).toEqual(['b']);
  });
});

describe('handles', () => {
  it('stand at the label under the pointer and at one picked alone', () => {
    expect(handlesFor('over', { ...NONE, factors: ['one'] }, false)).toEqual(['one', 'over']);
    expect(handlesFor(null, { ...NONE, factors: ['one', 'two'] }, false)).toEqual([]);
  });

  it('are not there when nothing may be changed', () => {
    expect(handlesFor('over', NONE, true)).toEqual([]);
  });
});

describe('reading order', () => {
  it.each([
    [undefined, false, 'left'],
    ['left', false, 'right'],
    ['right', false, 'below'],
    ['below', false, undefined],
    ['right', true, 'left'],
    [undefined, true, 'below'],
  ])('after %s (back: %s) comes %s', (from, back, expected) => {
    expect(neighbourInOrder(boxes, from, back)).toBe(expected);
  });
});
