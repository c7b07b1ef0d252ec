import { describe, expect, it } from 'vitest';
import { TimelineScale } from './timeline-scale';
import { roomy } from './timeline-words';
import { momentOf } from './times';

/** Two changes in one hour, then, after weeks, eight in another. */
const scale = new TimelineScale([
  { at: '2026-10-02T14:00:00Z', first: 1, last: 2, quiet: false },
  { at: '2026-11-04T14:00:00Z', first: 3, last: 10, quiet: true },
]);

describe('the timeline', () => {
  it('gives stretches one width and a quiet time one and a half', () => {
    expect(scale.slots.map(({ left, right }) => [left * 3.5, right * 3.5])).toEqual([
      [0, 1],
      [2.5, 3.5],
    ]);
  });

  it('draws the busiest stretch highest, and a quarter of it half as high', () => {
    expect(scale.slots.map(({ height }) => height)).toEqual([0.5, 1]);
  });

  it('finds each change where it put it', () => {
    for (let seq = 1; seq <= 10; seq++) expect(scale.seqAt(scale.placeOf(seq))).toBe(seq);
  });

  it('begins before the first change and ends at the last', () => {
    expect(scale.placeOf(0)).toBe(0);
    expect(scale.placeOf(10)).toBe(1);
    expect(scale.seqAt(2)).toBe(10);
  });

  it('means the first change after a quiet time when somebody points into it', () => {
    expect(scale.seqAt(0.5)).toBe(3);
  });

  it('leaves out a text that would lie over another, and keeps all within the width', () => {
    const words = (x: number, text: string) => ({ x, text, anchor: 'middle' as const });
    const shown = roomy([words(0, '4 November'), words(20, '5 November'), words(298, 'today')], 300);
    expect(shown.map(({ text, x }) => [text, x])).toEqual([
      ['4 November', 36],
      ['today', 282],
    ]);
  });

  it('says when in words', () => {
    const now = new Date(2026, 10, 5, 9);
    expect(momentOf(new Date(2026, 10, 4, 15, 10).toISOString(), now)).toBe('yesterday, 15:10');
    expect(momentOf(new Date(2026, 9, 2, 8, 5).toISOString(), now)).toBe('2 October, 08:05');
    expect(momentOf(new Date(2025, 9, 2, 8, 5).toISOString(), now)).toBe('2 October 2025, 08:05');
    expect(momentOf(null, now)).toBe('before the first change');
  });
});
