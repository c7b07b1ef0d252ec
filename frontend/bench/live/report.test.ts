import { expect, it } from 'vitest';
import { KINDS } from './edits';
import type { EditsSeen, LiveFigures } from './measure';
import { rangeOf, type Range } from './range';
import { asText } from './report';

const machine = { processor: 'P', cores: 2, memory: 8000, system: 'S', browser: 'B', node: 'N' };
const work = { server: 1, store: 2, browsers: 3 };

function edits(factors: number, took: number): EditsSeen {
  const range = rangeOf([took]);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, range])) as Record<string, Range>;
  return { map: { id: 'm', factors, changes: 1 }, took: range, kinds: kinds as EditsSeen['kinds'], work };
}

function figures(longest: number): LiveFigures {
  const moments = { took: rangeOf([100, longest]), waited: rangeOf([1]), told: rangeOf([2]) };
  return {
    edits: [edits(50, 80), edits(500, 150)],
    ratio: 1.875,
    clocks: 0.1,
    lived: { id: 'm', factors: 300, changes: 5000 },
    openings: [{ way: 'card', took: rangeOf([999.9]), waited: rangeOf([3]) }],
    openingWork: work,
    byChance: moments,
    worst: null,
    momentWork: work,
  };
}

function lineWith(text: string, words: string): string {
  return text.split('\n').find((line) => line.includes(words)) ?? '';
}

it('says of each figure whether it is as good as wanted', () => {
  const text = asText(figures(499), machine, 1);
  expect(lineWith(text, ' 50 ')).toContain('< 150 met');
  // as much as the limit is not less than the limit
  expect(lineWith(text, '500      1')).toContain('< 150 MISSED');
  expect(lineWith(text, 'by its card')).toContain('< 1000 met');
});

it('judges moments by the longest of all, not by the median', () => {
  expect(lineWith(asText(figures(499), machine, 1), 'by chance')).toContain('< 500 met');
  expect(lineWith(asText(figures(501), machine, 1), 'by chance')).toContain('< 500 MISSED');
});

it('has no row for the worst moments where there are none', () => {
  expect(asText(figures(499), machine, 1)).not.toContain('before a checkpoint');
});
