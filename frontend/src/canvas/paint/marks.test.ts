import { describe, expect, it } from 'vitest';
import { factor, link, nineEach, scene } from '../testing/maps';
import { exportSvg, wholeView } from './export-svg';

describe('marks', () => {
  const s = scene([factor('a', 0, 0), factor('b', 400, 0)], [link('a -+> b')]);
  const marked = (marks: Record<string, string>) => exportSvg({ ...wholeView(s, nineEach), marks });

  it('stand as words at factors and links', () => {
    const svg = marked({ a: 'renamed', 'a>b': 'new' });
    expect(svg).toContain('>renamed</text>');
    expect(svg).toContain('>new</text>');
  });

  it('give what they mark a soft ground', () => {
    // --mw-accent-soft
    expect(marked({ b: 'new' }).match(/#dcedf1/g)).toHaveLength(1);
    expect(marked({})).not.toContain('#dcedf1');
  });

  it('of what is not on the map are left out', () => {
    expect(marked({ gone: 'removed' })).toBe(marked({}));
  });

  it('stand clear of a label that somebody set', () => {
    const set = { way: 'up', much: 2, set: true } as const;
    const top = (svg: string) => Number(svg.match(/<text[^>]* y="([-\d.]+)"[^>]*>you set this</)?.[1]);
    const marks = { a: 'you set this' };
    const shown = exportSvg({ ...wholeView(s, nineEach), marks, turns: { a: set } });

    expect(top(shown)).toBeLessThan(top(marked(marks)));
  });
});
