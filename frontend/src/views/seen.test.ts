import { describe, expect, it } from 'vitest';
import { seen } from './seen';
import { map, named } from './testing/maps';
import type { ViewPart, Way } from './view';

/** Services s1, s2; resources r1, r2; outcomes o1, o2. Parents say one way through, agencies another. */
const drawing = map(`
  s1:s:housing#council s2:s r1:r:housing#money#home r2:r:money o1:o o2:o
  s1>r1@parents@agencies r1>o1@parents s2>r2?@agencies r2>o1!@agencies o1>o2@parents s1>o2?!@agencies
`);
const walk = (way: Way, from: string, steps: number | null = 1): ViewPart => ({
  type: 'walk',
  way,
  from: named(from),
  steps,
});
const look = (...parts: ViewPart[]) => seen(drawing, { parts, rest: 'fade' });
const shows = (...parts: ViewPart[]) => {
  const { factors, links } = look(...parts).keep;
  return `${factors.join(' ')} | ${links.join(' ')}`;
};

describe('what a view shows', () => {
  it.each<[string, ViewPart, string]>([
    ['neighbours', walk('around', 'r1'), 's1 r1 o1 | s1>r1 r1>o1'],
    ['two steps back', walk('upstream', 'o1', 2), 's1 s2 r1 r2 o1 | s1>r1 r1>o1 s2>r2 r2>o1'],
    ['all that follows', walk('downstream', 's2', null), 's2 r2 o1 o2 | s2>r2 r2>o1 o1>o2'],
    ['a kind', { type: 'kinds', kinds: ['SERVICE'] }, 's1 s2 | '],
    ['two kinds', { type: 'kinds', kinds: ['SERVICE', 'RESOURCE'] }, 's1 s2 r1 r2 | s1>r1 s2>r2'],
    ['a theme', { type: 'themes', themes: ['housing'] }, 's1 r1 | s1>r1'],
    ['either of two tags', { type: 'tags', tags: ['council', 'home'] }, 's1 r1 | s1>r1'],
    ['a group', { type: 'groups', groups: ['parents'] }, 's1 r1 o1 o2 | s1>r1 r1>o1 o1>o2'],
    ['disagreement', { type: 'contested' }, 's1 r2 o1 o2 | r2>o1 s1>o2'],
    ['guesses', { type: 'unsure' }, 's1 s2 r2 o2 | s2>r2 s1>o2'],
    ['words in label, theme or tags', { type: 'words', words: ' MÓNEY  R' }, 'r1 r2 | '],
    [
      'the shortest ways',
      { type: 'paths', from: { id: 's1', label: '' }, to: { id: 'o2', label: '' }, longest: null },
      's1 o2 | s1>o2',
    ],
    [
      'ways of up to three links',
      { type: 'paths', from: { id: 's1', label: '' }, to: { id: 'o2', label: '' }, longest: 3 },
      's1 r1 o1 o2 | s1>r1 r1>o1 o1>o2 s1>o2',
    ],
  ])('%s', (_, part, expected) => {
    expect(shows(part)).toBe(expected);
  });

  it('is all of the map without parts', () => {
    expect(look().keep.factors).toHaveLength(6);
  });
});

describe('parts together', () => {
  const parents: ViewPart = { type: 'groups', groups: ['parents'] };

  it('go only along what the group said', () => {
    expect(shows(walk('upstream', 'o1', 2), parents)).toBe('s1 r1 o1 | s1>r1 r1>o1');
  });

  it('ask for ways only along what the group said', () => {
    const from = { id: 's1', label: '' };
    const to = { id: 'o2', label: '' };
    expect(shows({ type: 'paths', from, to, longest: null }, parents)).toBe(
      's1 r1 o1 o2 | s1>r1 r1>o1 o1>o2',
    );
  });

  it('go through factors of every kind, and then keep those of one kind and the start', () => {
    expect(shows(walk('upstream', 'o1', 2), { type: 'kinds', kinds: ['SERVICE'] })).toBe('s1 s2 o1 | ');
  });

  it('keep what lies on both ways', () => {
    expect(shows(walk('upstream', 'o2', null), walk('downstream', 's2', null))).toBe(
      's2 r2 o1 o2 | s2>r2 r2>o1 o1>o2',
    );
  });

  it('show the same in whatever order they stand', () => {
    const parts: ViewPart[] = [walk('around', 'o1'), parents, { type: 'kinds', kinds: ['RESOURCE'] }];
    expect(shows(...parts)).toBe('r1 o1 | r1>o1');
    expect(shows(...parts.reverse())).toBe('r1 o1 | r1>o1');
  });

  it('tell the steps of the one way that is left, and none for two', () => {
    expect(look(walk('upstream', 'o1', 2), parents).steps).toEqual({ r1: 1, s1: 2 });
    expect(look(walk('upstream', 'o1'), walk('downstream', 'o1')).steps).toBeNull();
  });
});

describe('what a view names and the map has no longer', () => {
  it('is told, and the rest goes on', () => {
    const { missing, parts, keep } = look(walk('around', 'r1 gone'), walk('upstream', 'away'), {
      type: 'groups',
      groups: ['parents'],
    });
    expect(missing.map(({ label }) => label)).toEqual(['gone', 'away']);
    expect(parts.map(({ type }) => type)).toEqual(['walk', 'groups']);
    expect(keep.factors).toEqual(['s1', 'r1', 'o1']);
  });

  it('takes a way between two factors along when one of them is gone', () => {
    const [from, to] = named('s1 gone') as [{ id: string; label: string }, { id: string; label: string }];
    expect(look({ type: 'paths', from, to, longest: null })).toMatchObject({ parts: [], missing: [to] });
  });

  it('is called by the name it has now while it is there', () => {
    const { parts } = look({ type: 'walk', way: 'around', from: [{ id: 'r1', label: 'old' }], steps: 1 });
    expect(parts).toMatchObject([{ from: [{ label: 'r1' }] }]);
  });
});

it('says how many ways there are', () => {
  const [from, to] = named('s1 o2') as [{ id: string; label: string }, { id: string; label: string }];
  expect(look({ type: 'paths', from, to, longest: 3 }).ways).toEqual({ count: 2, complete: true });
});
