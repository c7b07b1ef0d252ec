import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, textOfView, viewOf } from './read-view';
import { named } from './testing/maps';
import type { View, ViewPart } from './view';

const [a, b] = named('a b') as [{ id: string; label: string }, { id: string; label: string }];
const read = (...parts: unknown[]) => viewOf(JSON.stringify({ v: 1, rest: 'fade', parts }));

describe('a view as text', () => {
  it('comes back as it went, every kind of part', () => {
    const parts: ViewPart[] = [
      { type: 'walk', way: 'around', from: [a], steps: 3 },
      { type: 'walk', way: 'upstream', from: [a, b], steps: 4 },
      { type: 'walk', way: 'downstream', from: [b], steps: null },
      { type: 'paths', from: a, to: b, longest: 6 },
      { type: 'kinds', kinds: ['SERVICE', 'OUTCOME'] },
      { type: 'themes', themes: ['housing'] },
      { type: 'tags', tags: ['council', 'money'] },
      { type: 'words', words: 'stress' },
      { type: 'groups', groups: ['parents'] },
      { type: 'contested' },
      { type: 'unsure' },
    ];
    const view: View = { parts, rest: 'hide' };
    expect(viewOf(textOfView(view) ?? '')).toEqual({ view, unknown: 0 });
  });

  it('is too long to be kept or sent beyond 4 KiB', () => {
    const long = (length: number): View => ({
      parts: [{ type: 'words', words: 'ü'.repeat(length) }],
      rest: 'fade',
    });
    const empty = (textOfView(long(0)) ?? '').length;
    const fits = Math.floor((LONGEST_TEXT - empty) / 2);
    expect(textOfView(long(fits))).not.toBeNull();
    expect(textOfView(long(fits + 1))).toBeNull();
  });
});

describe('a view from outside', () => {
  it.each<[string, string]>([
    ['no JSON', 'not json'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another version', '{"v":2,"rest":"fade","parts":[]}'],
    ['no parts', '{"v":1,"rest":"fade"}'],
    ['more than anybody means', JSON.stringify({ v: 1, parts: Array(61).fill({ type: 'unsure' }) })],
    ['too long', ' '.repeat(LONGEST_TEXT + 1)],
  ])('is refused when it is %s', (_, text) => {
    expect(viewOf(text)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['of an unknown type', { type: 'script' }],
    ['that is no part', 'around'],
    ['with an unknown way', { type: 'walk', way: 'sideways', from: [a], steps: 1 }],
    ['with steps that cannot be chosen', { type: 'walk', way: 'around', from: [a], steps: 99 }],
    ['that goes all around', { type: 'walk', way: 'around', from: [a], steps: null }],
    ['that starts nowhere', { type: 'walk', way: 'around', from: [], steps: 1 }],
    ['with a name that is none', { type: 'walk', way: 'around', from: [a, { id: 7 }], steps: 1 }],
    ['of ways to nothing', { type: 'paths', from: a, to: null, longest: 4 }],
    ['of ways that never end', { type: 'paths', from: a, to: b, longest: 1_000 }],
    ['of kinds that there are not', { type: 'kinds', kinds: ['PLANET'] }],
    ['of too many tags', { type: 'tags', tags: Array(61).fill('x') }],
    ['with a tag that is no text', { type: 'tags', tags: [{}] }],
    ['with endless words', { type: 'words', words: 'x'.repeat(201) }],
  ])('loses a part %s and keeps the rest', (_, part) => {
    expect(read(part, { type: 'contested' })).toEqual({
      view: { parts: [{ type: 'contested' }], rest: 'fade' },
      unknown: 1,
    });
  });

  it('takes nothing along that it does not know', () => {
    expect(read({ type: 'words', words: 'a', onclick: 'x' })?.view.parts).toEqual([
      { type: 'words', words: 'a' },
    ]);
  });

  it('has one part of each kind, the last', () => {
    expect(read({ type: 'words', words: 'a' }, { type: 'words', words: 'b' })?.view.parts).toEqual([
      { type: 'words', words: 'b' },
    ]);
  });

  it('fades the rest unless it says otherwise', () => {
    expect(viewOf('{"v":1,"rest":"burn","parts":[]}')?.view.rest).toBe('fade');
  });
});
