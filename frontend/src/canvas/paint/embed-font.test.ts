import { expect, it } from 'vitest';
import { reaches } from './embed-font';

it.each([
  ['U+0000-00FF, U+0131', 'a', true],
  ['U+0100-02BA', 'plain words', false],
  ['U+0100-02BA', 'zdrowie, mieszkanie, ł', true],
  ['U+2026', '…', true],
  ['', 'anything', true],
])('the range %s is needed for %j: %s', (range, text, needed) => {
  expect(reaches(range, text)).toBe(needed);
});
