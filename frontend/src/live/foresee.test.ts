import { describe, expect, it } from 'vitest';
import type { DrawnFactor, DrawnLink, MapCommand } from '../protocol';
import { foreseen } from './foresee';
import { newFactor, newLink } from './parts';
import { drawingOf, sheetOf } from './sheet';
import { addFactor, connect } from './testing/room';

const factor = (id: string, more: Partial<DrawnFactor> = {}): DrawnFactor => ({
  ...newFactor({ id, label: id, kind: 'CONTEXT', x: 0, y: 0 }),
  ...more,
});
const link = (cause: string, effect: string): DrawnLink =>
  newLink({
    ...{ id: `l-${cause}-${effect}`, cause, effect, polarity: 'POSITIVE', strength: 2 / 3 },
    ...{ certainty: 'SURE', delay: 'NONE' },
  });
const before = sheetOf({
  title: 'Family support',
  focal: 'a',
  factors: [factor('a'), factor('b'), factor('c')],
  links: [link('a', 'b'), link('b', 'c')],
});
const looksAfter = (...commands: MapCommand[]) => drawingOf(foreseen(before, commands));
const stands = drawingOf(before);

describe('what a command will look like', () => {
  it.each<[string, MapCommand, object]>([
    ['a factor is added', addFactor('d'), { factors: [...stands.factors, factor('d')] }],
    ['one that is there already stays', addFactor('a', 'other'), stands],
    [
      'a label changes and nothing else',
      { type: 'RenameFactor', factor: 'b', label: 'Sleep' },
      { factors: [factor('a'), factor('b', { label: 'Sleep' }), factor('c')] },
    ],
    [
      'factors move',
      { type: 'MoveFactors', positions: { b: { x: 3, y: 4 }, gone: { x: 1, y: 1 } } },
      { factors: [factor('a'), factor('b', { x: 3, y: 4 }), factor('c')] },
    ],
    [
      'a kind changes',
      { type: 'SetKind', factor: 'a', kind: 'OUTCOME' },
      { factors: [factor('a', { kind: 'OUTCOME' }), factor('b'), factor('c')] },
    ],
    [
      'tags change',
      { type: 'SetTags', factor: 'a', tags: ['council'] },
      { factors: [factor('a', { tags: ['council'] }), factor('b'), factor('c')] },
    ],
    [
      'a theme changes',
      { type: 'SetTheme', factor: 'a', theme: 'Housing' },
      { factors: [factor('a', { theme: 'Housing' }), factor('b'), factor('c')] },
    ],
    [
      'a removed factor takes its links and the focus with it',
      { type: 'RemoveFactor', factor: 'a' },
      { focal: null, factors: [factor('b'), factor('c')], links: [link('b', 'c')] },
    ],
    ['a link is drawn', connect('c', 'a'), { links: [...stands.links, link('c', 'a')] }],
    [
      'a second link between the same factors is not drawn',
      { ...connect('a', 'b'), link: 'l2' } as MapCommand,
      stands,
    ],
    ['no link joins a factor to itself', connect('a', 'a'), stands],
    ['a link goes', { type: 'RemoveLink', link: 'l-a-b' }, { links: [link('b', 'c')] }],
    [
      'what the group agreed is read',
      { type: 'AgreeReading', link: 'l-a-b', polarity: 'NEGATIVE', note: '' },
      { links: [{ ...link('a', 'b'), polarity: 'NEGATIVE', agreed: true }, link('b', 'c')] },
    ],
    [
      'a merged factor hands on its links and the focus',
      { type: 'MergeFactors', from: 'a', into: 'c' },
      {
        focal: 'c',
        factors: [factor('b'), factor('c')],
        links: [link('b', 'c'), { ...link('c', 'b'), id: 'l-a-b' }],
      },
    ],
    ['the focus moves', { type: 'ChooseFocalFactor', factor: 'b' }, { focal: 'b' }],
    ['the title changes', { type: 'RenameMap', title: 'Homes' }, { title: 'Homes' }],
    ['a note is not seen', { type: 'EditNote', factor: 'a', note: 'words' }, stands],
  ])('%s', (_, command, expected) => {
    expect(looksAfter(command)).toEqual({ ...stands, ...expected });
  });

  it('leaves the confirmed sheet as it is', () => {
    looksAfter({ type: 'RemoveFactor', factor: 'a' });
    expect(drawingOf(before)).toEqual(stands);
  });
});
