import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';
import { type Shortcut, shortcutOf } from './shortcuts';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const anywhere = { typing: false, drawing: false, single: true };

describe('a key', () => {
  it.each<[object, object, Shortcut | undefined]>([
    [{ key: 's' }, {}, 'say'],
    [{ key: 's' }, { typing: true }, undefined],
    [{ key: 's' }, { drawing: true }, undefined],
    [{ key: 's' }, { single: false }, undefined],
    [{ key: '/' }, { drawing: true }, 'find'],
    [{ key: '?', shiftKey: true }, { drawing: true }, 'help'],
    [{ key: 'z', ctrlKey: true }, { drawing: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, {}, 'redo'],
    [{ key: 'y', ctrlKey: true }, {}, 'redo'],
    [{ key: 'z', ctrlKey: true }, { typing: true }, undefined],
    [{ key: 's', ctrlKey: true }, {}, undefined],
    [{ key: '2' }, {}, 'table'],
    [{ key: '2' }, { drawing: true }, undefined],
    [{ key: '2', altKey: true }, { typing: true }, 'table'],
    [{ key: 'Enter', ctrlKey: true }, { drawing: true }, 'say'],
  ])('%o where %o means %s', (key, where, expected) => {
    expect(shortcutOf({ ...bare, key: '', ...key }, { ...anywhere, ...where })).toBe(expected);
  });
});

describe('a file name', () => {
  it.each([
    ['Family support map', 'family-support-map.svg'],
    ['Crèche: “now”?', 'creche-now.svg'],
    ['地図', 'map.svg'],
  ])('of %s is %s', (title, expected) => {
    expect(fileName(title, 'svg')).toBe(expected);
  });
});
