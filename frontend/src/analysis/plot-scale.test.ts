import { describe, expect, it } from 'vitest';
import { type Dot, MARGIN, named, place } from './plot-scale';

const room = { width: 300, height: 200 };
const dot = (id: string, x: number, y: number): Dot => ({ id, label: id, kind: 'CONTEXT', x, y, size: 0 });

describe('the leverage plot', () => {
  it('puts the furthest reach at the right edge and full agreement at the top', () => {
    const [far, near] = place([dot('far', 8, 1), dot('near', 0, 0)], room);
    expect([far?.cx, far?.cy]).toEqual([room.width - MARGIN, MARGIN]);
    expect([near?.cx, near?.cy]).toEqual([MARGIN, room.height - MARGIN]);
  });

  it('sets dots that fall on one spot beside each other', () => {
    const placed = place([dot('a', 4, 0.5), dot('b', 4, 0.5), dot('c', 4, 0.5)], room);
    expect(new Set(placed.map((p) => p.cx)).size).toBe(3);
  });

  it('names the picked dot first and never two that would meet', () => {
    const placed = place([dot('a', 8, 1), dot('b', 8, 0.98), dot('c', 1, 0)], room);
    expect(named(placed, 'c', 2).map((d) => d.id)).toEqual(['c', 'a']);
  });
});
