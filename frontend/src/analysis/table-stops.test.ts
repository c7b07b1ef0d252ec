import { describe, expect, it } from 'vitest';
import { led, type Stop, within } from './table-stops';

// three columns, of which the second has a definition; two lines
const extent = { rows: 2, parts: [1, 2, 1] };
const at = (row: number, col: number, part = 0): Stop => ({ row, col, part });
const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;
const by = (from: Stop, ...names: string[]) =>
  names.reduce<Stop>((stop, name) => led(stop, key(name), extent) ?? stop, from);

describe('keys in a table', () => {
  it('lead through the head part by part, and back', () => {
    expect(by(at(-1, 0), 'ArrowRight')).toEqual(at(-1, 1));
    expect(by(at(-1, 0), 'ArrowRight', 'ArrowRight')).toEqual(at(-1, 1, 1));
    expect(by(at(-1, 0), 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual(at(-1, 2));
    expect(by(at(-1, 2), 'ArrowLeft')).toEqual(at(-1, 1, 1));
    expect(by(at(-1, 1, 1), 'ArrowLeft', 'ArrowLeft')).toEqual(at(-1, 0));
  });

  it('lead down the lines and up into the head', () => {
    expect(by(at(-1, 1, 1), 'ArrowDown')).toEqual(at(0, 1));
    expect(by(at(1, 1), 'ArrowUp', 'ArrowUp')).toEqual(at(-1, 1));
    expect(by(at(1, 0), 'ArrowRight', 'ArrowRight')).toEqual(at(1, 2));
    expect(by(at(1, 2), 'ArrowLeft')).toEqual(at(1, 1));
  });

  it('stay at the edges', () => {
    expect(by(at(-1, 0), 'ArrowUp', 'ArrowLeft')).toEqual(at(-1, 0));
    expect(by(at(1, 2), 'ArrowDown', 'ArrowRight')).toEqual(at(1, 2));
  });

  it('lead to the ends of a line and of the table, and by pages', () => {
    expect(by(at(1, 1), 'Home')).toEqual(at(1, 0));
    expect(by(at(0, 1), 'End')).toEqual(at(0, 2));
    expect(led(at(0, 1), key('End', { ctrlKey: true }), extent)).toEqual(at(1, 2));
    expect(led(at(1, 1), key('Home', { ctrlKey: true }), extent)).toEqual(at(-1, 0));
    const long = { rows: 30, parts: [1] };
    expect(led(at(5, 0), key('PageDown'), long)).toEqual(at(15, 0));
    expect(led(at(25, 0), key('PageDown'), long)).toEqual(at(29, 0));
    expect(led(at(15, 0), key('PageUp'), long)).toEqual(at(5, 0));
    expect(led(at(5, 0), key('PageUp'), long)).toEqual(at(0, 0));
  });

  it('that belong to the browser or to the page are left to them', () => {
    expect(led(at(0, 0), key('Enter'), extent)).toBeNull();
    expect(led(at(0, 0), key('Tab'), extent)).toBeNull();
    expect(led(at(0, 0), key('ArrowLeft', { altKey: true }), extent)).toBeNull();
    expect(led(at(0, 0), key('ArrowDown', { ctrlKey: true }), extent)).toBeNull();
  });

  it('find the nearest place in a table that has become smaller', () => {
    expect(within(at(7, 5), extent)).toEqual(at(1, 2));
    expect(within(at(0, 1), { rows: 0, parts: [1, 2] })).toEqual(at(-1, 1));
    expect(within(at(-1, 1, 1), { rows: 0, parts: [1, 1] })).toEqual(at(-1, 1));
  });
});
