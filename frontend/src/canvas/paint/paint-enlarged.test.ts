import { describe, expect, it } from 'vitest';
import type { Turn } from '../contract';
import { emphases } from '../scene/emphasis';
import { levelAt } from '../scene/level';
import { factor, nineEach, scene } from '../testing/maps';
import { exportSvg, wholeView } from './export-svg';

/** Labels far apart, at a scale at which their own words cannot be read. */
const many = scene(
  Array.from({ length: 40 }, (_, i) => factor(`f${i}`, (i % 8) * 600, Math.floor(i / 8) * 400)),
);
const ids = many.factors.map(({ id }) => id);
const drawn = (kept: string[], turns: Record<string, Turn> | null) =>
  exportSvg({
    ...wholeView(many, nineEach),
    level: levelAt(0.25, false),
    emphases: emphases({ factors: [], links: [] }, { factors: kept, links: [] }),
    turns,
  });
const named = (svg: string) => [...svg.matchAll(/<text[^>]*>(f\d+)</g)].map((found) => found[1]);
const turn = (much: 1 | 2 | 3, set = false): Turn => ({ way: 'up', much, set });

describe('where labels are too small to be read', () => {
  it('those that stay are drawn large, unless they are no part of the map any more', () => {
    expect(named(drawn(ids.slice(0, 24), null))).toHaveLength(24);
    expect(named(drawn(ids.slice(0, 25), null))).toHaveLength(0);
  });

  it('and something is tried out, what was set and what goes furthest is named, with its way', () => {
    const turns = Object.fromEntries(ids.slice(0, 30).map((id, i) => [id, turn(i < 15 ? 1 : 2, i === 3)]));
    const svg = drawn(ids.slice(0, 30), turns);

    // the one that was set, then the first eleven that go further
    expect(named(svg).sort()).toEqual(['f3', ...ids.slice(15, 26)].sort());
  });

  it('one that would cover another is left out', () => {
    const close = scene([factor('a', 0, 0), factor('b', 80, 0)]);
    const svg = exportSvg({
      ...wholeView(close, nineEach),
      level: levelAt(0.25, false),
      emphases: emphases({ factors: [], links: [] }, { factors: ['a', 'b'], links: [] }),
      turns: { a: turn(1), b: turn(3) },
    });

    expect([...svg.matchAll(/<text[^>]*>([ab])</g)].map((found) => found[1])).toEqual(['b']);
  });

  it('one at the edge of what can be seen grows inwards', () => {
    const edge = scene([factor('a', 0, 0), factor('b', 800, 0)]);
    const view = wholeView(edge, nineEach);
    // one letter: 1 * 9 + 56 = 65 wide; the view ends 24 + 2 beyond the label, at 800 + 32.5 + 26
    const svg = exportSvg({
      ...view,
      level: levelAt(0.25, false),
      emphases: emphases({ factors: [], links: [] }, { factors: ['b'], links: [] }),
    });
    const xs = [...svg.matchAll(/<text[^>]* x="([-\d.]+)"[^>]*>b</g)].map((found) => Number(found[1]));

    // they stand right of the middle, behind the icon; a label grown around its middle would have them beyond 800
    expect(view.visible.right).toBe(858.5);
    expect(Math.max(...xs)).toBeLessThan(800);
  });
});
