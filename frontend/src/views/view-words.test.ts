import { expect, it } from 'vitest';
import { seen } from './seen';
import { map, named } from './testing/maps';
import type { Named, View, ViewPart } from './view';
import { askedWords, buttonWords, seenWords } from './view-words';

const drawing = map('a:s b:r c:o a>b@parents b>c!@parents d>c?');
const [a, c] = named('a c') as [Named, Named];
const before: ViewPart = { type: 'walk', way: 'upstream', from: [c], steps: 2 };
const parents: ViewPart = { type: 'groups', groups: ['parents'] };

const says = (view: Partial<View>) => {
  const whole: View = { parts: [], rest: 'fade', ...view };
  const { count, sentence } = seenWords(seen(drawing, whole), whole);
  return count + sentence;
};

it.each<[ViewPart[], string]>([
  [[before, parents], '3 of 4 factors: everything up to 2 steps before “c”, only what parents said.'],
  [[{ ...before, way: 'around', steps: 1 }], '3 of 4 factors: the neighbours of “c”.'],
  [[{ ...before, steps: null }], '4 of 4 factors: everything that leads to “c”.'],
  [
    [{ ...before, way: 'downstream', from: [a, c] }],
    '3 of 4 factors: everything up to 2 steps after “a” and “c”.',
  ],
  [
    [{ type: 'paths', from: a, to: c, longest: null }],
    '3 of 4 factors: the shortest way from “a” to “c”. 1 way.',
  ],
  [
    [{ type: 'paths', from: c, to: a, longest: 4 }],
    '2 of 4 factors: every way from “c” to “a” over at most 4 links. No such way is on the map.',
  ],
  [[{ type: 'kinds', kinds: ['SERVICE', 'OUTCOME'] }], '2 of 4 factors: only Service or Outcome.'],
  [
    [{ type: 'tags', tags: ['x'] }],
    '0 of 4 factors: only with the tag “x”. Nothing on the map fits this view.',
  ],
  [[{ type: 'contested' }], '2 of 4 factors: only where people disagree.'],
  [[{ type: 'unsure' }], '2 of 4 factors: only what is a guess.'],
  [[], 'Whole map.'],
])('%#: %j', (parts, sentence) => {
  expect(says({ parts })).toBe(sentence);
});

it('tells what is missing, and that the rest is hidden', () => {
  const from = [...named('gone'), c];
  expect(says({ parts: [{ ...before, from }], rest: 'hide' })).toBe(
    '4 of 4 factors: everything up to 2 steps before “c”. “gone” is no longer on the map. The rest is hidden.',
  );
  expect(says({ parts: [{ ...before, from: named('gone') }] })).toBe(
    '“gone” is no longer on the map. Whole map.',
  );
});

it('is short on its button', () => {
  expect(buttonWords({ parts: [] })).toBe('Whole map');
  expect(buttonWords({ parts: [before] })).toBe('Upstream, 2 steps');
  expect(buttonWords({ parts: [before, parents] })).toBe('Upstream, 2 steps +1');
});

it('is told to others without numbers', () => {
  expect(askedWords({ parts: [before, parents] })).toBe(
    'everything up to 2 steps before “c”, only what parents said.',
  );
});
