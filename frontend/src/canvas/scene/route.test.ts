import { describe, expect, it } from 'vitest';
import { factor, found, link, scene } from '../testing/maps';
import { distance, pointAt, within } from './geometry';
import type { RoutedLink } from './route';
import type { Scene } from './scene';

const along = ({ curve }: RoutedLink) => Array.from({ length: 41 }, (_, i) => pointAt(curve, i / 40));

function meets(s: Scene, id: string, label: string): boolean {
  const box = found(s.factor(label));
  return along(found(s.link(id))).some(({ x, y }) => within(box, x, y, 4));
}

/** Which side of the straight way a curve bows to: the sign of its middle's distance from a horizontal way. */
const bowOf = (s: Scene, id: string) => Math.sign(pointAt(found(s.link(id)).curve, 0.5).y);

describe('routing', () => {
  it('misses a label that stands in the way', () => {
    const s = scene([factor('a', 0, 0), factor('b', 600, 0), factor('between', 300, 0)], [link('a -+> b')]);
    expect(meets(s, 'a>b', 'between')).toBe(false);
  });

  it('bows to the other side when one side is taken', () => {
    const above = scene([factor('a', 0, 0), factor('b', 600, 0), factor('x', 300, 35)], [link('a -+> b')]);
    const below = scene([factor('a', 0, 0), factor('b', 600, 0), factor('x', 300, -35)], [link('a -+> b')]);
    expect([bowOf(above, 'a>b'), bowOf(below, 'a>b')]).toEqual([-1, 1]);
  });

  it('bows links that answer each other to opposite sides', () => {
    const s = scene([factor('a', 0, 0), factor('b', 400, 0)], [link('a -+> b'), link('b --> a')]);
    expect(bowOf(s, 'a>b') * bowOf(s, 'b>a')).toBe(-1);
  });

  it('begins and ends outside the labels it joins', () => {
    const s = scene([factor('a', 0, 0), factor('b', 300, 80)], [link('a -+> b')], 'b');
    const { curve, cause, effect } = found(s.link('a>b'));
    expect(within(cause, curve.from.x, curve.from.y, 1)).toBe(false);
    // the ring of the focal factor stands 6 px out
    expect(within(effect, curve.to.x, curve.to.y, 8)).toBe(false);
    expect(within(effect, curve.to.x, curve.to.y, 13)).toBe(true);
  });

  it('moves ends apart that would meet on one label', () => {
    const causes = ['p', 'q', 'r'].map((id, i) => factor(id, 300, -8 + 8 * i - 400 * (i - 1)));
    const s = scene(
      [factor('to', 0, 0, 'A label of some length'), ...causes],
      [link('p -+> to'), link('q -+> to'), link('r -+> to')],
    );
    const ends = s.links.map(({ curve }) => curve.to);
    for (const [i, a] of ends.entries())
      for (const b of ends.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(13);
  });

  it('leaves out a link to a factor that is not there', () => {
    expect(scene([factor('a', 0, 0)], [link('a -+> gone')]).links).toEqual([]);
  });

  it('gives the same curves for the same map', () => {
    const make = () =>
      scene([factor('a', 0, 0), factor('b', 300, 90), factor('c', 150, 40)], [link('a -+> b')]);
    expect(found(make().link('a>b')).curve).toEqual(found(make().link('a>b')).curve);
  });
});

describe('moving a label', () => {
  const factors = [factor('a', 0, 0), factor('b', 400, 0), factor('c', 0, 300), factor('d', 400, 300)];

  it('leaves links of other labels alone', () => {
    const s = scene(factors, [link('a -+> b'), link('c -+> d')]);
    const before = found(s.link('c>d')).curve;
    s.move({ b: { x: 500, y: -60 } });
    expect(found(s.link('c>d')).curve).toBe(before);
    expect(found(s.link('a>b')).curve.to.x).toBeGreaterThan(430);
  });

  it('ends, once settled, where a fresh map would', () => {
    const links = [link('a -+> b'), link('c -+> d'), link('a --> d')];
    const moved = scene(factors, links);
    moved.move({ c: { x: 200, y: 150 } });
    moved.settle();
    const fresh = scene(
      factors.map((f) => (f.id === 'c' ? { ...f, x: 200, y: 150 } : f)),
      links,
    );
    expect(moved.links.map((l) => l.curve)).toEqual(fresh.links.map((l) => l.curve));
  });
});
