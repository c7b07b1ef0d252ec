import { describe, expect, it } from 'vitest';
import { sheetOf } from '../live/sheet';
import type { DrawingPatch } from '../protocol';
import { hearsay, summary } from './hearsay';
import { drawing, factor } from './testing/drawings';

const before = sheetOf(drawing('a>b'));
const by = { id: 'p', pseudonym: 'Otter', group: 'practitioners' };
const nothing: DrawingPatch = { ...drawing(), factorsGone: [], linksGone: [] };
const told = (patch: Partial<DrawingPatch>) =>
  hearsay({ seq: 1, opId: 'o', by, patch: { ...nothing, ...patch } }, before);

describe('what others do, for those who hear the map', () => {
  it.each<[Partial<DrawingPatch>, string]>([
    [{ factors: [factor('c', 'Sleep')] }, 'Otter added “Sleep”.'],
    [{ factors: [factor('a', 'Sleep')] }, 'Otter renamed “a” to “Sleep”.'],
    [{ factors: [factor('a', 'a', 9, 9)] }, 'Otter moved factors.'],
    [{ factorsGone: ['a'], linksGone: ['a>b'] }, 'Otter removed “a”.'],
    [{ linksGone: ['a>b'] }, 'Otter removed a link.'],
    [{ links: drawing('b>a').links }, 'Otter linked “b” to “a”.'],
    [{ links: drawing('a>b').links }, 'Otter said something about the link from “a” to “b”.'],
    [{}, ''],
  ])('%o', (patch, words) => {
    expect(told(patch)).toBe(words);
  });

  it('is counted when it is much', () => {
    const three = ['x', 'y', 'z'].map((words) => ({ who: 'Otter', words }));
    expect(summary(three)).toBe('Otter made 3 changes.');
    expect(summary(three.slice(0, 2))).toBe('x y');
  });
});
