// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { toSvg } from './save-chart';

it('makes a drawing of its own, with its words, room for them, and the title of the whole', () => {
  document.body.innerHTML = `<svg viewBox="0 0 100 50" class="big"><circle class="dot" tabindex="0" cx="5" cy="5" r="2"
    style="fill: rgb(1, 2, 3)"></circle><text>a</text></svg>`;
  const svg = document.querySelector('svg') as SVGSVGElement;
  Object.defineProperty(svg, 'viewBox', { value: { baseVal: { x: 0, y: 0, width: 100, height: 50 } } });

  const told = { svg, title: 'Us & <them>', above: 'moves more', below: 'is moved more' };
  const picture = toSvg(told);

  expect(picture).toContain('viewBox="-12 -32 124 114"');
  expect(picture).toMatch(/<title>Us (&amp;|&#38;) (&lt;|&#60;)them/);
  expect(picture).toMatch(/<circle[^>]*fill="(rgb\(1, 2, 3\)|#010203)"/);
  expect(picture).toContain('moves more</text>');
  expect(picture).not.toContain('tabindex');
  expect(svg.querySelector('circle')?.getAttribute('tabindex')).toBe('0');

  const noted = toSvg({ ...told, notes: ['Paler: less sure.', 'Dashed: easily upset.'] });
  expect(noted).toContain('viewBox="-12 -32 124 154"');
  const at = (words: string) => Number(noted.match(new RegExp(`y="([^"]+)"[^>]*>${words}`))?.[1]);
  expect(at('Dashed') - at('Paler')).toBe(20);
  expect(at('Paler') - at('is moved more')).toBe(20);
});
