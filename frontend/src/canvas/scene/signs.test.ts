import { describe, expect, it } from 'vitest';
import { factor, found, link, scene } from '../testing/maps';
import { distance, pointAt } from './geometry';

describe('signs', () => {
  it('stand in the middle of a free link', () => {
    const s = scene([factor('a', 0, 0), factor('b', 400, 0)], [link('a -+> b')]);
    expect(found(s.link('a>b')).signAt).toBe(0.5);
  });

  it('keep clear of each other where links cross', () => {
    const corners = [
      factor('a', -200, -150),
      factor('b', 200, 150),
      factor('c', -200, 150),
      factor('d', 200, -150),
    ];
    const s = scene(corners, [link('a -+> b'), link('c --> d')]);
    const [p, q] = s.links.map(({ curve, signAt }) => pointAt(curve, signAt));
    expect(distance(found(p), found(q))).toBeGreaterThan(26);
  });
});
