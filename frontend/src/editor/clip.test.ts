import { describe, expect, it } from 'vitest';
import { foreseen } from '../live/foresee';
import { drawingOf, sheetOf } from '../live/sheet';
import { clipOf, clipText, middleOfClip, paste } from './clip';
import { readClip } from './read-clip';
import { drawing } from './testing/drawings';

const map = drawing('a>b', 'b>c');
const themed = {
  ...map,
  factors: map.factors.map((factor) => ({ ...factor, theme: 'Home', tags: ['soon'] })),
};
const empty = sheetOf({ title: 'Elsewhere', focal: null, factors: [], links: [] });
const labels = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));

describe('copying', () => {
  it('takes the picked factors and only the links among them', () => {
    const clip = clipOf(map, ['a', 'b']);
    expect(clip.factors.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(clip.links).toEqual([
      { cause: 'a', effect: 'b', polarity: 'POSITIVE', strength: 2 / 3, certainty: 'SURE', delay: 'NONE' },
    ]);
  });

  it('puts the names first, so that any text field shows them', () => {
    expect(labels(clipText('Family support', clipOf(map, ['a', 'c'])))).toEqual(['- a', '- c']);
  });
});

describe('pasting', () => {
  it('makes the same factors and links under new names, with themes and tags', () => {
    const clip = readClip(clipText('', clipOf(themed, ['a', 'b'])));
    if (!clip) throw new Error('The clip was not read');
    const pasted = paste(clip, { x: 1000, y: 500 });
    const there = drawingOf(foreseen(empty, pasted.commands));
    expect(there.factors.map(({ label, theme, tags, x, y }) => ({ label, theme, tags, x, y }))).toEqual([
      { label: 'a', theme: 'Home', tags: ['soon'], x: 850, y: 500 },
      { label: 'b', theme: 'Home', tags: ['soon'], x: 1150, y: 500 },
    ]);
    expect(there.factors.map(({ id }) => id)).toEqual(pasted.factors);
    expect(there.links).toHaveLength(1);
    expect(there.links[0]).toMatchObject({ cause: pasted.factors[0], effect: pasted.factors[1], claims: 1 });
    expect(pasted.factors).not.toContain('a');
  });

  it('knows where the copied factors stood', () => {
    expect(middleOfClip(clipOf(map, ['a', 'c']))).toEqual({ x: 300, y: 0 });
  });
});

describe('a text from elsewhere', () => {
  const line = (change: object) => {
    const clip = clipOf(map, ['a', 'b']);
    return clipText('', { ...clip, factors: clip.factors.map((factor) => ({ ...factor, ...change })) });
  };

  it.each([
    ['a shopping list', 'bread\nmilk'],
    ['half of a clip', line({}).slice(0, -20)],
    ['an unknown kind', line({ kind: 'CAT' })],
    ['an endless label', line({ label: 'x'.repeat(201) })],
    ['an empty label', line({ label: ' ' })],
    ['a place out of the world', line({ x: 1e9 })],
    ['no factors', clipText('', { factors: [], links: [] })],
  ])('is left alone: %s', (_what, text) => {
    expect(readClip(text)).toBeNull();
  });
});
