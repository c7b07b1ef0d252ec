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
const all = (dots: PlacedDot[], height = 100, picked = '', most = 12) =>
  plotNames(dots, { width: 400, height }, picked, most);
const named = (...of: Parameters<typeof all>) => all(...of).map((name) => name.dot.id);

describe('names in a plot', () => {
  it('stand where nothing lies under them, on the other side of the dot if need be', () => {
    const [only] = all([dot('a', 20, 50)]);
    expect(only).toMatchObject({ left: false, x: 31, y: 50 });
    const beside = all([dot('a', 150, 50), dot('b', 190, 50)]);
    expect(beside.map(({ dot, left }) => [dot.id, left])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('stand above or below, with a line that leads there, where dots stand close on both sides', () => {
    const row = all([dot('a', 100, 50), dot('b', 130, 50), dot('c', 160, 50)]);
    expect(row.map(({ dot }) => dot.id)).toEqual(['c', 'b', 'a']);
    expect(row.map(({ leader }) => leader !== undefined)).toEqual([false, true, false]);
    const { y, leader } = row[1] ?? { y: 0 };
    // 14 above the edge of a circle of radius 6 around y = 50
    expect(y).toBe(30);
    expect(Math.hypot((leader?.x1 ?? 0) - 130, (leader?.y1 ?? 0) - 50)).toBeCloseTo(6);
  });

  it('are left out where there is no room there either, save for the picked one', () => {
    const row = [dot('a', 100, 20), dot('b', 130, 20), dot('c', 160, 20)];
    expect(named(row, 40)).toEqual(['c', 'a']);
    expect(named(row, 40, 'b')[0]).toBe('b');
  });

  it('never lie over each other, over a dot or beyond the edge, however many there are', () => {
    const dots = Array.from({ length: 60 }, (_, i) =>
      dot(String(i), 20 + ((i * 97) % 360), 20 + ((i * 61) % 260)),
    );
    const names = all(dots, 300);
    expect(names.length).toBe(12);
    const boxes = names.map(({ x, y, left, text }) => {
      const long = text.length * 7.4;
      return { from: left ? x - long : x, to: left ? x : x + long, y };
    });
    for (const [i, one] of boxes.entries()) {
      expect(one.from).toBeGreaterThanOrEqual(0);
      expect(one.to).toBeLessThanOrEqual(400);
      for (const other of boxes.slice(i + 1)) {
        expect(one.to <= other.from || other.to <= one.from || Math.abs(one.y - other.y) >= 18).toBe(true);
      }
      for (const { cx, cy } of dots) {
        expect(cx + 6 <= one.from || cx - 6 >= one.to || Math.abs(cy - one.y) >= 15).toBe(true);
      }
    }
  });

  it('are as many as are wanted, those furthest out first', () => {
    expect(named([dot('low', 20, 80), dot('far', 300, 50), dot('up', 200, 20)], 100, '', 2)).toEqual([
      'far',
      'up',
    ]);
  });
});
