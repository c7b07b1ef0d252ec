import { describe, expect, it } from 'vitest';
import { type Entries, menuFor } from './menu-entries';
import { inRoom } from './menu-place';
import { stillThere } from './still-there';
import { drawing } from './testing/drawings';

const map = drawing('a>b', 'b>c');
const ALL = { edit: true, lead: true };
const READER = { edit: false, lead: false };
const words = (entries: Entries) => entries.flat().map((entry) => entry.words);
const offered = (factors: string[], links: string[], may = ALL) =>
  words(menuFor(map, { factors, links }, may).entries);

describe('the menu', () => {
  it('of a factor says what can be done with it', () => {
    expect(offered(['a'], [])).toEqual([
      ...['Rename', 'Link from here …', 'Kind', 'Theme', 'Make it the focus of the map', 'Merge into …'],
      ...['Show what lies around it', 'Read it out', 'Copy', 'Duplicate', 'Remove'],
    ]);
  });

  it('offers one who reads only what changes nothing', () => {
    expect(offered(['a'], [], READER)).toEqual(['Show what lies around it', 'Read it out', 'Copy']);
    expect(offered([], ['a>b'], READER)).not.toContain('Remove this link');
    expect(offered([], [], READER)).toEqual(['Pick several', 'Pick all', 'See the whole map']);
  });

  it('lets only a facilitator choose what the map is about', () => {
    expect(offered(['a'], [], { edit: true, lead: false })).not.toContain('Make it the focus of the map');
  });

  it('offers to merge two, and to read the way between them', () => {
    expect(offered(['a', 'b'], [])).toEqual(
      expect.arrayContaining(['Merge these two', 'Read the way between them']),
    );
    expect(offered(['a', 'b', 'c'], [])).not.toContain('Merge these two');
  });

  it('lists the themes of the map and a way out of them', () => {
    const themed = { ...map, factors: map.factors.map((factor) => ({ ...factor, theme: 'Home' })) };
    const theme = menuFor(themed, { factors: ['a'], links: [] }, ALL)
      .entries.flat()
      .find((entry) => entry.words === 'Theme');
    expect(theme?.page?.map((entry) => entry.words)).toEqual(['Home', 'A new theme …', 'No theme']);
  });
});

describe('what is picked', () => {
  it('loses what is gone from the map', () => {
    const both = { factors: ['a', 'b'], links: ['a>b'] };
    expect(stillThere(both, map)).toBe(both);
    expect(stillThere(both, drawing('b>c'))).toEqual({ factors: ['b'], links: [] });
    expect(stillThere(both, null)).toBe(both);
  });
});

describe('its place', () => {
  const room = { width: 400, height: 300 };
  it.each([
    ['down and to the right', { x: 10, y: 20 }, { x: 10, y: 20 }],
    ['to the left near the right edge', { x: 350, y: 20 }, { x: 150, y: 20 }],
    ['up near the lower edge', { x: 10, y: 280 }, { x: 10, y: 80 }],
    ['off the edge it was asked at', { x: 0, y: 0 }, { x: 8, y: 8 }],
  ])('is %s', (_where, at, expected) => {
    expect(inRoom(at, { width: 200, height: 200 }, room)).toEqual(expected);
  });

  it('is at the edge when it fits on neither side', () => {
    expect(inRoom({ x: 100, y: 150 }, { width: 380, height: 280 }, room)).toEqual({ x: 12, y: 12 });
  });
});
