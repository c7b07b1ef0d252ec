import { describe, expect, it } from 'vitest';
import { type Lens, lookThrough } from './lens';
import { drawing } from './testing/drawings';

/** a -> b -> c -> d, x -> b, and d -> a closes the ring. */
const ring = drawing('a>b', 'b>c', 'c>d', 'x>b', 'd>a');
const through = (way: Lens['way'], steps: number, ...from: string[]) =>
  lookThrough(ring, { way, steps, from });

describe('looking through a lens', () => {
  it.each<[Lens['way'], number, string, Record<string, number>]>([
    ['downstream', 1, 'a', { b: 1 }],
    ['downstream', 2, 'a', { b: 1, c: 2 }],
    ['downstream', 3, 'a', { b: 1, c: 2, d: 3 }],
    ['upstream', 1, 'b', { a: 1, x: 1 }],
    ['upstream', 2, 'b', { a: 1, x: 1, d: 2 }],
    ['around', 1, 'b', { a: 1, c: 1, x: 1 }],
  ])('%s, %i steps from %s', (way, steps, from, expected) => {
    expect(through(way, steps, from).steps).toEqual(expected);
  });

  it('keeps the links it goes along and no others', () => {
    expect(through('downstream', 2, 'a').keep.links).toEqual(['a>b', 'b>c']);
  });

  it('counts what it reaches, without where it starts, of all factors', () => {
    expect(through('downstream', 2, 'a')).toMatchObject({ reached: 2, total: 5 });
  });

  it('counts the shortest way', () => {
    const shortcut = drawing('a>b', 'b>c', 'a>c');
    expect(lookThrough(shortcut, { way: 'downstream', steps: 3, from: ['a'] }).steps).toEqual({ b: 1, c: 1 });
  });

  it('looks around a link from both its ends', () => {
    expect(through('around', 1, 'a', 'b').steps).toEqual({ c: 1, x: 1, d: 1 });
  });
});
