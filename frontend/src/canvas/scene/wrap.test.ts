import { describe, expect, it } from 'vitest';
import { nineEach } from '../testing/maps';
import { wrap } from './wrap';

const lines = (label: string) => wrap(label, nineEach, 560).lines;

describe('wrap', () => {
  it.each([
    ['Stress', ['Stress']],
    ['Sleep at home', ['Sleep at home']],
    ['Parental stress', ['Parental', 'stress']],
    ['Time in temporary accommodation', ['Time in temporary', 'accommodation']],
    ['  two\n lines\tand  more ', ['two lines', 'and more']],
  ])('breaks %j into balanced lines', (label, expected) => {
    expect(lines(label)).toEqual(expected);
  });

  it('keeps 22 characters a line, however long the label', () => {
    const label =
      'Knowledge of drugs and of risk among people who use drugs in places where services are far away';
    expect(Math.max(...lines(label).map((line) => line.length))).toBeLessThanOrEqual(22);
    expect(lines(label).join(' ')).toBe(label);
  });

  it('knows how wide each line is', () => {
    // "two lines" and "and more" at nine pixels a character
    expect(wrap('two lines and more', nineEach, 560).widths).toEqual([81, 72]);
  });

  it('cuts a word that is longer than a line, at a hyphen when there is one', () => {
    expect(lines('Criteria-and-bureaucracy-everywhere')).toEqual(['Criteria-and-', 'bureaucracy-everywhere']);
    expect(lines('a'.repeat(30))).toEqual(['a'.repeat(22), 'a'.repeat(8)]);
  });
});
