import { describe, expect, it } from 'vitest';
import { factor, found, link, scene } from '../testing/maps';
import { pointAt } from './geometry';
import { factorAt, linkAt, onHandle } from './hit';

// the label "left" is 4 * 9 + 56 = 92 px wide and 41 px high
const s = scene([factor('left', 0, 0), factor('right', 400, 0)], [link('left -+> right')]);

describe('hitting', () => {
  it('finds the label at a place', () => {
    expect(factorAt(s, { x: 45, y: 20 })?.id).toBe('left');
    expect(factorAt(s, { x: 47, y: 0 })).toBeUndefined();
    expect(factorAt(s, { x: 47, y: 0 }, 3)?.id).toBe('left');
  });

  it('takes the topmost of labels that overlap', () => {
    const overlapping = scene([factor('under', 0, 0), factor('over', 10, 0)]);
    expect(factorAt(overlapping, { x: 5, y: 0 })?.id).toBe('over');
  });

  it('finds a link within the tolerance and not beyond', () => {
    const { x, y } = pointAt(found(s.link('left>right')).curve, 0.25);
    expect(linkAt(s, { x, y: y + 6 }, 8)?.id).toBe('left>right');
    expect(linkAt(s, { x, y: y + 12 }, 8)).toBeUndefined();
  });

  it('counts the sign as part of its link', () => {
    const { x, y } = pointAt(found(s.link('left>right')).curve, 0.5);
    expect(linkAt(s, { x, y: y + 9 }, 1)?.id).toBe('left>right');
  });

  it('prefers the nearer of two links', () => {
    const two = scene(
      [factor('a', 0, 0), factor('b', 400, 0), factor('c', 0, 60), factor('d', 400, 60)],
      [link('a -+> b'), link('c -+> d')],
    );
    const p = pointAt(found(two.link('c>d')).curve, 0.3);
    expect(linkAt(two, p, 200)?.id).toBe('c>d');
  });

  it('finds the handles outside both edges', () => {
    const left = found(s.factor('left'));
    expect([54, -54, 0].map((x) => onHandle(left, { x, y: 0 }, 10))).toEqual([true, true, false]);
  });
});
