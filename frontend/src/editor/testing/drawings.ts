import { newFactor, newLink } from '../../live/parts';
import type { Drawing, DrawnFactor } from '../../protocol';

export function factor(id: string, label = id, x = 0, y = 0): DrawnFactor {
  return newFactor({ id, label, kind: 'CONTEXT', x, y });
}

/** A drawing as text: `a>b` is a link from a to b, and its id. */
export function drawing(...links: string[]): Drawing {
  const ends = links.map((link) => link.split('>') as [string, string]);
  const ids = [...new Set(ends.flat())];
  return {
    title: 'Family support',
    focal: null,
    factors: ids.map((id, at) => factor(id, id, at * 300, 0)),
    links: ends.map(([cause, effect]) =>
      newLink({
        ...{ id: `${cause}>${effect}`, cause, effect, polarity: 'POSITIVE', strength: 2 / 3 },
        ...{ certainty: 'SURE', delay: 'NONE' },
      }),
    ),
  };
}
