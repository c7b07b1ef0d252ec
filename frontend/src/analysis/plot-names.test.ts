import { describe, expect, it } from 'vitest';
import { plotNames } from './plot-names';
import type { PlacedDot } from './plot-scale';

const dot = (id: string, cx: number, cy: number): PlacedDot => ({
  id,
  label: `Factor ${id}`,
  kind: '',
  x: 0,
  y: 0,
  size: 0,
  cx,
  cy,
  r: 6,
});
const named = (dots: PlacedDot[], picked = '') => plotNames(dots, 400, picked, 9).map((name) => name.dot.id);

describe('names in a plot', () => {
  it('stand where nothing lies under them, on the other side of the dot if need be', () => {
    const [only] = plotNames([dot('a', 20, 50)], 400, '', 9);
    expect(only?.left).toBe(false);
    const beside = plotNames([dot('a', 150, 50), dot('b', 190, 50)], 400, '', 9);
    expect(beside.map(({ dot, left }) => [dot.id, left])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('are left out where dots stand close on both sides, save for the picked one', () => {
    const row = [dot('a', 100, 50), dot('b', 130, 50), dot('c', 160, 50)];
    expect(named(row)).toEqual(['c', 'a']);
    expect(named(row, 'b')[0]).toBe('b');
  });

  it('never run beyond the edge', () => {
    const [edge] = plotNames([dot('a', 395, 50)], 400, '', 9);
    expect(edge?.left).toBe(true);
  });
});
