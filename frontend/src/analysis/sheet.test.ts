import { describe, expect, it } from 'vitest';
import { type Column, carried, type Line, pressed, type Sheet, sorted } from './sheet';

const columns: Column[] = [
  { title: 'Factor', number: false },
  { title: 'Links', number: true },
];
const line = (id: string, value?: number): Line => ({
  id,
  cells: [{ text: id }, value === undefined ? { text: '' } : { text: `${value}`, value }],
});
const ids = (lines: Line[]) => lines.map(({ id }) => id).join('');

describe('a table of figures', () => {
  const lines = [line('c', 9), line('a', 10), line('d'), line('b', 9)];

  it('sorts numbers as numbers, keeps what is alike as it came, and puts what says nothing last', () => {
    expect(ids(sorted(lines, columns, { column: 1, descending: true }))).toBe('acbd');
    expect(ids(sorted(lines, columns, { column: 1, descending: false }))).toBe('cbad');
  });

  it('sorts words by their letters, and not at all where no column is chosen', () => {
    expect(ids(sorted(lines, columns, { column: 0, descending: false }))).toBe('abcd');
    expect(ids(sorted(lines, columns, { column: -1, descending: true }))).toBe('cadb');
  });

  it('begins with the largest number or the first letter, and turns round at the second press', () => {
    const none = { column: -1, descending: false };
    expect(pressed(none, 1, true)).toEqual({ column: 1, descending: true });
    expect(pressed(none, 0, false)).toEqual({ column: 0, descending: false });
    expect(pressed({ column: 1, descending: true }, 1, true)).toEqual({ column: 1, descending: false });
  });

  it('keeps the order by its column when columns come between, and begins anew with another figure', () => {
    const sheet = (...titles: string[]): Sheet => ({
      title: '',
      columns: titles.map((title) => ({ title, number: true })),
      lines: [],
      sorted: 1,
    });
    const by = { column: 2, descending: false };
    const before = sheet('Factor', 'Reach', 'Core');
    expect(carried(by, before, sheet('Factor', 'Reach', 'Place', 'Core'))).toEqual({
      column: 3,
      descending: false,
    });
    expect(carried(by, before, sheet('Factor', 'Core', 'Reach'))).toEqual({ column: 1, descending: true });
  });
});
