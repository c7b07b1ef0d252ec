import { describe, expect, it } from 'vitest';
import { MOST_PATHS, pathsBetween } from './paths';
import { map } from './testing/maps';

/** Two ways of two links, one of three, one of four; and a way back. */
const { links } = map('a>b b>z a>c c>z b>c a>d d>e e>f f>z z>a');
const ways = (longest: number | null, from = 'a', to = 'z') => {
  const { paths, complete } = pathsBetween(links, from, to, longest);
  return { paths: paths.map((path) => path.join(' ')), complete };
};

describe('ways between two factors', () => {
  it('are the shortest ones', () => {
    expect(ways(null)).toEqual({ paths: ['a>b b>z', 'a>c c>z'], complete: true });
  });

  it('are all up to a length, the shortest first, none through a factor twice', () => {
    expect(ways(4).paths).toEqual(['a>b b>z', 'a>c c>z', 'a>b b>c c>z', 'a>d d>e e>f f>z']);
    expect(ways(3).paths).toHaveLength(3);
    expect(ways(8).paths).toHaveLength(4);
  });

  it('go one way only', () => {
    expect(ways(null, 'z', 'f').paths).toEqual(['z>a a>d d>e e>f']);
    expect(ways(3, 'z', 'f')).toEqual({ paths: [], complete: true });
  });

  it('are none where no link leads on, and none from a factor to itself', () => {
    expect(pathsBetween(map('a>b c>d').links, 'a', 'd', null)).toEqual({ paths: [], complete: true });
    expect(ways(4, 'a', 'a').paths).toEqual([]);
  });

  it('stop at a hundred and say so', () => {
    // ten by ten in the middle make 100 ways of three links; an eleventh on one side makes 110
    const mesh = (left: number) =>
      [...Array(left).keys()]
        .flatMap((l) => [`a>l${l}`, ...[...Array(10).keys()].map((r) => `l${l}>r${r}`)])
        .concat([...Array(10).keys()].map((r) => `r${r}>z`))
        .join(' ');
    expect(pathsBetween(map(mesh(10)).links, 'a', 'z', 3)).toMatchObject({ complete: true });
    const more = pathsBetween(map(mesh(11)).links, 'a', 'z', 3);
    expect(more.complete).toBe(false);
    expect(more.paths).toHaveLength(MOST_PATHS);
  });

  it('give up in good time where there are far too many that lead nowhere', () => {
    const names = [...Array(60).keys()].map((n) => `n${n}`);
    const all = names.flatMap((one) =>
      names.filter((other) => other !== one).map((other) => `${one}>${other}`),
    );
    expect(pathsBetween(map(all.join(' ')).links, 'n0', 'n59', 8).complete).toBe(false);
  });
});
