import { describe, expect, it } from 'vitest';
import { actOf, type Press } from './key-table';

const press = (key: string, ...held: ('ctrl' | 'shift' | 'alt')[]): Press => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: false,
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

describe('keys on the map', () => {
  it.each([
    ['an arrow walks', press('ArrowRight'), { does: 'walk', x: 1, y: 0, more: false }],
    [
      'with Shift it keeps what is picked',
      press('ArrowUp', 'shift'),
      { does: 'walk', x: 0, y: -1, more: true },
    ],
    ['with Alt it moves the factor', press('ArrowLeft', 'alt'), { does: 'shift', x: -1, y: 0, more: false }],
    ['with Ctrl it moves the view', press('ArrowDown', 'ctrl'), { does: 'pan', x: 0, y: 1, more: false }],
    ['Shift F10 opens the menu', press('F10', 'shift'), { does: 'menu' }],
    ['Alt Enter goes to everything about it', press('Enter', 'alt'), { does: 'about' }],
    ['Ctrl A picks all', press('a', 'ctrl'), { does: 'all' }],
    ['Page down goes on in reading order', press('PageDown'), { does: 'order', to: 'next' }],
  ])('%s', (_what, key, act) => {
    expect(actOf(key, true)).toEqual(act);
  });

  it('letters are keys while something is picked, and begin a name when nothing is', () => {
    expect(actOf(press('l'), true)).toEqual({ does: 'link' });
    expect(actOf(press('l'), false)).toEqual({ does: 'type', letter: 'l' });
    expect(actOf(press('q'), true)).toBeUndefined();
  });

  it('leaves the keys of the browser alone', () => {
    expect(actOf(press('Tab'), true)).toBeUndefined();
    expect(actOf(press('r', 'ctrl'), true)).toBeUndefined();
    expect(actOf(press('d', 'alt'), true)).toBeUndefined();
  });
});
