import { describe, expect, it } from 'vitest';
import { factor, link, nineEach, scene } from '../testing/maps';
import { exportSvg, wholeView } from './export-svg';
import { light } from './palette';
import { escapeXml } from './xml';

const svgOf = (...args: Parameters<typeof scene>) => exportSvg(wholeView(scene(...args), nineEach));

describe('export as SVG', () => {
  it('writes words as text and never as markup', () => {
    const svg = svgOf([factor('a', 0, 0, '<script>alert("1")</script>')]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('escapes the title', () => {
    const view = wholeView(scene([factor('a', 0, 0)]), nineEach);
    Object.assign(view.scene, { title: '</title><svg onload=x>' });
    expect(exportSvg(view)).toContain('<title>&lt;/title&gt;&lt;svg onload=x&gt;</title>');
  });

  it('is light and has no reference to the page it came from', () => {
    const svg = svgOf([factor('a', 0, 0), factor('b', 300, 0)], [link('a -+> b')], 'b');
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/href|url\(|on\w+=/);
    expect(svg).toContain('fill="#e9e4d8"');
    expect(svg).toContain('stroke="#17668c"');
  });

  it('has room for every label', () => {
    const svg = svgOf([factor('a', -500, 40), factor('b', 700, 900)]);
    // 1 * 9 + 56 = 65 wide, 41 high, 2 of edge and 24 of margin
    expect(svg).toContain(
      `viewBox="${-500 - 32.5 - 26} ${40 - 20.5 - 26} ${1200 + 65 + 52} ${860 + 41 + 52}"`,
    );
  });
});

describe('escaping', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['lone \ud800 half', 'lone  half'],
    ['🙂', '🙂'],
  ])('%j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});

it('refuses a tone that is no token', () => {
  expect(() => light.color('mauve')).toThrow('mauve');
});
