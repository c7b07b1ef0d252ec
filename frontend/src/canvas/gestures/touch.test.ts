import { describe, expect, it } from 'vitest';
import { factor, scene } from '../testing/maps';
import { meant } from './ask-menu';
import { inBox, joined } from './box';
import { nearFinger } from './touch';

const map = scene([factor('a', 0, 0), factor('b', 0, 200), factor('c', 600, 0)]);
const NONE = { factors: [], links: [] };

describe('a finger', () => {
  it('takes the nearest label within the size it needs', () => {
    const size = 44 / 0.3;
    expect(nearFinger(map, { x: 20, y: 60 }, size)?.id).toBe('a');
    expect(nearFinger(map, { x: 20, y: 140 }, size)?.id).toBe('b');
    expect(nearFinger(map, { x: 300, y: 0 }, size)).toBeUndefined();
  });
});

describe('a box', () => {
  it('takes the labels that stand in it wholly', () => {
    const box = { left: -100, top: -100, right: 100, bottom: 205 };
    expect(inBox(map.factors, box)).toEqual(['a']);
    expect(inBox(map.factors, { ...box, bottom: 300 })).toEqual(['a', 'b']);
  });

  it('adds to what was picked', () => {
    expect(joined({ factors: ['a'], links: ['x'] }, ['a', 'c'])).toEqual({
      factors: ['a', 'c'],
      links: ['x'],
    });
  });
});

describe('a menu', () => {
  const [a] = map.factors;
  if (!a) throw new Error('No factor');

  it('is about all that is picked when it is asked for there', () => {
    const both = { factors: ['a', 'b'], links: [] };
    expect(meant({ is: 'factor', factor: a }, both)).toBe(both);
  });

  it('is else about the one thing there, or about the paper', () => {
    expect(meant({ is: 'factor', factor: a }, { factors: ['b'], links: [] })).toEqual({
      ...NONE,
      factors: ['a'],
    });
    expect(meant({ is: 'ground' }, { factors: ['b'], links: [] })).toEqual(NONE);
  });
});
