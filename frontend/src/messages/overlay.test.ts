import { expect, test } from 'vitest';
import * as english from './en';
import { overlay, strayTexts } from './overlay';
import { pl } from './pl';

test('what another language does not have stays English', () => {
  const texts = { a: { one: 'one', two: 'two' }, b: { say: (n: number) => `${n}` } };
  overlay(texts, { a: { one: 'jeden' } });
  expect(texts.a).toEqual({ one: 'jeden', two: 'two' });
  expect(texts.b.say(3)).toBe('3');
});

test('Polish says only what English says, with the same parts', () => {
  expect(strayTexts({ ...english }, { ...pl })).toEqual([]);
});

test('a text that English does not have is found, and one that takes other parts', () => {
  const texts = { a: { one: 'one', say: (n: number) => `${n}` } };
  expect(strayTexts(texts, { a: { other: 'x', say: () => 'x' }, c: 'x' })).toEqual(['a.other', 'a.say', 'c']);
});
