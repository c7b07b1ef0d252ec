import { describe, expect, it } from 'vitest';
import { withoutRest } from './look';
import { Looking, startOf } from './looking';
import { map, named } from './testing/maps';
import type { ViewPart } from './view';

const drawing = map('a>b b>c c>d');
const down = (from: string, steps: number | null = 1): ViewPart => ({
  type: 'walk',
  way: 'downstream',
  from: named(from),
  steps,
});
const put = (looking: Looking, ...parts: ViewPart[]) => {
  for (const part of parts) looking.turn({ act: 'put', part });
};
const factors = (looking: Looking) => looking.at(drawing).keep?.factors.join(' ') ?? 'all';

describe('how one person looks at the map', () => {
  it('begins with the whole map', () => {
    expect(new Looking().at(drawing)).toMatchObject({ keep: null, steps: null, words: 'Whole map' });
  });

  it('goes along with what is picked, and stays when nothing is', () => {
    const looking = new Looking();
    put(looking, down('a'));
    looking.follow(named('b'));
    expect(looking.at(drawing)).toMatchObject({ steps: { c: 1 }, words: 'Downstream, 1 step' });
    looking.follow([]);
    expect(factors(looking)).toBe('b c');
  });

  it('stays where it is with two walks, when asked to, and when it was kept', () => {
    const looking = new Looking();
    put(looking, down('a'), { ...down('b'), way: 'upstream' } as ViewPart);
    looking.follow(named('c'));
    expect(factors(looking)).toBe('a b');
    looking.turn({ act: 'drop', slot: 'upstream' });
    looking.turn({ act: 'follow', follows: false });
    looking.follow(named('c'));
    expect(factors(looking)).toBe('a b');
    looking.turn({ act: 'clear' });
    looking.show({ parts: [down('c')], rest: 'fade' });
    looking.follow(named('a'));
    expect(factors(looking)).toBe('c d');
  });

  it('loses one part after the other, and then is the whole map', () => {
    const looking = new Looking();
    put(looking, down('a', null), { type: 'words', words: 'c' });
    expect(factors(looking)).toBe('a c');
    looking.turn({ act: 'drop', slot: 'downstream' });
    expect(factors(looking)).toBe('c');
    looking.turn({ act: 'drop', slot: 'words' });
    expect(looking.viewing).toBe(false);
  });

  it('shows the whole map again when its factor is gone, and says so', () => {
    const looking = new Looking();
    put(looking, down('gone'));
    expect(looking.at(drawing)).toMatchObject({ keep: null, words: 'Whole map' });
    expect(looking.at(drawing).sentence).toContain('“gone” is no longer on the map.');
    expect(looking.viewing).toBe(true);
  });

  it('follows the map as it changes', () => {
    const looking = new Looking();
    put(looking, down('a', null));
    expect(factors(looking)).toBe('a b c d');
    expect(looking.at(map('a>b c>d')).keep?.factors).toEqual(['a', 'b']);
  });

  it('gives way to what another panel points at', () => {
    const looking = new Looking();
    put(looking, down('a'));
    looking.point({ factors: ['c'], links: [] }, 'A loop that feeds itself');
    expect(looking.at(drawing)).toMatchObject({
      keep: { factors: ['c'] },
      words: 'Part of the map',
      sentence: 'A loop that feeds itself',
    });
    looking.point(null, '');
    expect(looking.viewing).toBe(false);
  });

  it('keeps the own view when another panel has nothing to point at any more', () => {
    const looking = new Looking();
    put(looking, down('a'));
    looking.point(null, '');
    expect(factors(looking)).toBe('a b');
  });
});

describe('looking along with somebody', () => {
  it('ends with the own view, however many were shown', () => {
    const looking = new Looking();
    put(looking, down('a'));
    looking.lookAlong('Heron', { parts: [down('b')], rest: 'hide' });
    looking.lookAlong('Otter', { parts: [down('c')], rest: 'fade' });
    expect(factors(looking)).toBe('c d');
    expect(looking.along?.by).toBe('Otter');
    looking.turn({ act: 'back' });
    expect(factors(looking)).toBe('a b');
    expect(looking.along).toBeNull();
  });

  it('ends with the whole map when she asks for that', () => {
    const looking = new Looking();
    put(looking, down('a'));
    looking.lookAlong('Heron', { parts: [down('b')], rest: 'hide' });
    looking.turn({ act: 'clear' });
    expect(looking.viewing).toBe(false);
  });
});

describe('where a view starts', () => {
  it('is what is picked, or both ends of a picked link', () => {
    expect(startOf({ factors: ['c', 'a', 'gone'], links: ['a>b'] }, drawing)).toEqual(named('c a'));
    expect(startOf({ factors: [], links: ['b>c'] }, drawing)).toEqual(named('b c'));
  });
});

describe('hiding the rest', () => {
  it('leaves what is kept and what is picked, with the ends of a picked link', () => {
    const keep = { factors: ['a', 'b'], links: ['a>b'] };
    const drawn = withoutRest(drawing, keep, { factors: [], links: ['c>d'] });
    expect(drawn.factors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(drawn.links.map(({ id }) => id)).toEqual(['a>b', 'c>d']);
  });
});
