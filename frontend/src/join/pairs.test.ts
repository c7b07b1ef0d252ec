import { describe, expect, it } from 'vitest';
import { newFactor, newLink } from '../live/parts';
import type { Drawing } from '../protocol';
import { mostUsed, offeredPair } from './pairs';

function drawing(factors: string, ...links: string[]): Drawing {
  return {
    title: '',
    focal: null,
    factors: [...factors].map((id) => newFactor({ id, label: id, kind: 'CONTEXT', x: 0, y: 0 })),
    links: links.map((ends) =>
      newLink({
        ...{ id: ends, cause: ends[0] ?? '', effect: ends[1] ?? '' },
        ...{ polarity: 'POSITIVE', strength: 1, certainty: 'SURE', delay: 'NONE' },
      }),
    ),
  };
}

describe('the things of a map', () => {
  it('stand in the order of their use, then of their names', () => {
    expect(mostUsed(drawing('abcd', 'da', 'db')).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('are offered in pairs that nobody has linked, in either direction', () => {
    const triangle = drawing('abc', 'ab', 'bc');
    for (const random of [0, 0.3, 0.6, 0.99])
      expect(Object.values(offeredPair(triangle, () => random) ?? {}).sort()).toEqual(['a', 'c']);
  });

  it('are offered in another pair than before', () => {
    const before = { cause: 'a', effect: 'b' };
    for (const random of [0, 0.5, 0.99])
      expect(offeredPair(drawing('ab'), () => random, before)).toEqual({ cause: 'b', effect: 'a' });
  });

  it('are offered although they are linked when there are no others', () => {
    expect(offeredPair(drawing('ab', 'ab'), () => 0)).toEqual({ cause: 'a', effect: 'b' });
  });

  it('are too few for a pair', () => {
    expect(offeredPair(drawing('a'), () => 0)).toBeNull();
  });
});
