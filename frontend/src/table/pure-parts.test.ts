import { describe, expect, it } from 'vitest';
import { drawing, factor } from '../editor/testing/drawings';
import { addTag, changeKind, changeTheme, takeTagOff } from './bulk';
import { type Filter, NO_FILTER, passesFactor } from './filter';
import { type GridAct, actOf } from './grid-keys';
import { pieces, ROW, scrolledTo } from './grid-window';
import { HeldOrder } from './held-order';
import { type At, moved, type Onward, onward } from './moves';
import { offered, replaceLast } from './offered';
import { Picks } from './picks';
import { factorRows } from './rows';

const extent = { rows: 5, cols: 4, page: 3 };
const key = (name: string, more: object = {}) => ({
  ...{ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...more,
});
const at = (row: number, col: number): At => ({ row, col });

describe('a key in the grid', () => {
  it.each<[string, object, At, At]>([
    ['ArrowDown', {}, at(0, 1), at(1, 1)],
    ['ArrowDown', {}, at(4, 1), at(4, 1)],
    ['ArrowUp', {}, at(0, 1), at(-1, 1)],
    ['ArrowLeft', {}, at(2, 0), at(2, 0)],
    ['End', {}, at(2, 0), at(2, 3)],
    ['Home', { ctrlKey: true }, at(3, 2), at(0, 0)],
    ['PageDown', {}, at(1, 2), at(4, 2)],
  ])('%s %o leads from %o to %o', (name, more, from, to) => {
    expect(moved(from, key(name, more), extent)).toEqual(to);
  });

  it.each<[object, GridAct | null]>([
    [key('a'), { does: 'begin', with: 'a' }],
    [key('a', { ctrlKey: true }), { does: 'pick-all' }],
    [key('z', { ctrlKey: true }), null],
    [key(' '), { does: 'pick' }],
    [key(' ', { shiftKey: true }), { does: 'pick-up-to' }],
    [key('Enter'), { does: 'act' }],
    [key('Enter', { altKey: true }), { does: 'open' }],
    [key('Tab'), null],
  ])('%o asks for %o', (event, act) => {
    expect(actOf(event as KeyboardEvent)).toEqual(act);
  });
});

describe('after a cell is saved', () => {
  const some = (col: number) => col === 1 || col === 3;

  it.each<[Onward, At, At]>([
    ['down', at(0, 1), at(1, 1)],
    ['down', at(4, 1), at(4, 1)],
    ['down', at(0, 2), at(1, 1)],
    ['up', at(0, 1), at(0, 1)],
    ['right', at(0, 1), at(0, 3)],
    ['right', at(0, 3), at(1, 1)],
    ['left', at(1, 1), at(0, 3)],
    ['right', at(4, 3), at(4, 3)],
    ['stay', at(2, 1), at(2, 1)],
  ])('%s from %o is %o, only to cells that can be changed', (way, from, to) => {
    expect(onward(from, way, extent, some)).toEqual(to);
  });
});

describe('rows', () => {
  it('stay where they are until an order is asked for, and new ones stand at the end', () => {
    const order = new HeldOrder<{ id: string; label: string }>();
    const by = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
    const rows = (...labels: string[]) => labels.map((label) => ({ id: label.slice(0, 1), label }));
    const ask = {};
    const ids = (from: { id: string; label: string }[], now: object) =>
      order.arrange(from, now, by).map(({ id }) => id);
    expect(ids(rows('b', 'a', 'c'), ask)).toEqual(['a', 'b', 'c']);
    expect(ids([{ id: 'a', label: 'z' }, ...rows('b', 'c', 'A')], ask)).toEqual(['a', 'b', 'c', 'A']);
    expect(ids([{ id: 'a', label: 'z' }, ...rows('c')], ask)).toEqual(['a', 'c']);
    expect(ids([{ id: 'a', label: 'z' }, ...rows('c')], {})).toEqual(['c', 'a']);
  });

  it('are drawn where they are seen, and where the focus is', () => {
    expect(pieces(1000, 100 * ROW, 10 * ROW, 500)).toEqual([
      { gap: 92 },
      ...Array.from({ length: 26 }, (_, row) => ({ row: 92 + row })),
      { gap: 382 },
      { row: 500 },
      { gap: 499 },
    ]);
    expect(pieces(2, 0, 400, 0)).toEqual([{ row: 0 }, { row: 1 }]);
  });

  it('are scrolled to only as far as is needed', () => {
    expect(scrolledTo(3, 0, 10 * ROW, ROW)).toBe(0);
    expect(scrolledTo(9, 0, 10 * ROW, ROW)).toBe(ROW);
    expect(scrolledTo(2, 5 * ROW, 10 * ROW, ROW)).toBe(2 * ROW);
  });

  it('count the links into a factor and out of it', () => {
    const rows = factorRows(drawing('a>b', 'a>c', 'b>c'), new Map());
    expect(rows.map(({ id, linksIn, linksOut }) => [id, linksIn, linksOut])).toEqual([
      ['a', 0, 2],
      ['b', 1, 1],
      ['c', 2, 0],
    ]);
  });
});

describe('a filter', () => {
  const row = factorRows(
    {
      ...drawing(),
      factors: [
        { ...factor('f', 'Crèche places'), alsoCalled: ['Nursery'], theme: 'Services', tags: ['council'] },
      ],
    },
    new Map(),
  )[0];

  it.each<[Partial<Filter>, boolean]>([
    [{ word: 'creche' }, true],
    [{ word: 'places crè' }, true],
    [{ word: 'nursery' }, true],
    [{ word: 'school' }, false],
    [{ kind: 'CONTEXT' }, true],
    [{ kind: 'OUTCOME' }, false],
    [{ mark: 'tag:council' }, true],
    [{ mark: 'theme:council' }, false],
    [{ mark: 'theme:Services', word: 'council' }, true],
  ])('%o lets “Crèche places” through: %s', (filter, passes) => {
    expect(row && passesFactor(row, { ...NO_FILTER, ...filter })).toBe(passes);
  });
});

describe('picked rows', () => {
  const listed = ['a', 'b', 'c', 'd'];
  const ids = (picks: Picks) => [...picks.ids].sort().join('');

  it('grow to a range from the one picked last', () => {
    const picks = new Picks().toggle('b').upTo('d', listed);
    expect(ids(picks)).toBe('bcd');
    expect(ids(picks.upTo('a', listed))).toBe('abcd');
    expect(ids(picks.toggle('c'))).toBe('bd');
  });

  it('are all that are listed, or none', () => {
    expect(ids(new Picks().all(listed))).toBe('abcd');
    expect(ids(new Picks().all(listed).all(listed))).toBe('');
  });
});

describe('a change of several factors', () => {
  const sleep = { ...factor('s', 'Sleep'), tags: ['home'] };
  const stress = { ...factor('t', 'Stress'), theme: 'Home' };

  it('leaves out those that are so already', () => {
    expect(changeTheme([sleep, stress], 'Home').commands).toEqual([
      { type: 'SetTheme', factor: 's', theme: 'Home' },
    ]);
    expect(changeKind([sleep, stress], 'CONTEXT').commands).toEqual([]);
  });

  it('adds a tag to those they have, and takes it off again', () => {
    expect(addTag([sleep, stress], 'money').commands).toEqual([
      { type: 'SetTags', factor: 's', tags: ['home', 'money'] },
      { type: 'SetTags', factor: 't', tags: ['money'] },
    ]);
    expect(takeTagOff([sleep, stress], 'home').commands).toEqual([
      { type: 'SetTags', factor: 's', tags: [] },
    ]);
  });
});

describe('completions', () => {
  const options = ['housing', 'money', 'home'].map((word) => ({ value: word, word }));
  const editing = { text: '', options, free: true, most: 99 };
  const words = (found: { word: string }[]) => found.map(({ word }) => word);

  it('are for the last of several words, without those that stand there already', () => {
    expect(words(offered({ ...editing, several: true }, 'home, ho', true))).toEqual(['housing']);
    expect(replaceLast('home, ho', 'housing')).toBe('home, housing');
  });

  it('end with what was typed where that would be new', () => {
    expect(words(offered({ ...editing, eager: true }, 'ho', true))).toEqual(['housing', 'home', 'New: ho']);
    expect(words(offered({ ...editing, eager: true }, 'Home', true))).toEqual(['home']);
  });
});
