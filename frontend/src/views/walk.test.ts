import { describe, expect, it } from 'vitest';
import { map } from './testing/maps';
import type { Way } from './view';
import { walk } from './walk';

/** a -> b -> c -> d, x -> b, and d -> a closes the ring. */
const { links } = map('a>b b>c c>d x>b d>a');
const steps = (way: Way, far: number | null, ...from: string[]) => {
  const { away } = walk(links, way, from, far);
  return Object.fromEntries([...away].filter(([, step]) => step > 0));
};

describe('going along the links', () => {
  it.each<[Way, number | null, string, Record<string, number>]>([
    ['downstream', 1, 'a', { b: 1 }],
    ['downstream', 2, 'a', { b: 1, c: 2 }],
    ['downstream', null, 'x', { b: 1, c: 2, d: 3, a: 4 }],
    ['upstream', 1, 'b', { a: 1, x: 1 }],
    ['upstream', 2, 'b', { a: 1, x: 1, d: 2 }],
    ['around', 1, 'b', { a: 1, c: 1, x: 1 }],
    ['around', 2, 'x', { b: 1, a: 2, c: 2 }],
  ])('%s, %s steps from %s', (way, far, from, expected) => {
    expect(steps(way, far, from)).toEqual(expected);
  });

  it('goes along the links that it takes and no others', () => {
    expect([...walk(links, 'downstream', ['a'], 2).links]).toEqual(['a>b', 'b>c']);
  });

  it('counts the shortest way', () => {
    const { away } = walk(map('a>b b>c a>c').links, 'downstream', ['a'], 3);
    expect([...away]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('starts from several factors at once', () => {
    expect(steps('around', 1, 'a', 'b')).toEqual({ c: 1, x: 1, d: 1 });
  });
});
