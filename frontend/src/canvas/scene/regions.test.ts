import { describe, expect, it } from 'vitest';
import { exportSvg, wholeView } from '../paint/export-svg';
import { factor, nineEach, scene } from '../testing/maps';
import { nameSpot, regionsOf } from './regions';

const themed = (id: string, x: number, y: number, theme: string | null) => ({ ...factor(id, x, y), theme });

describe('regions', () => {
  const s = scene([
    themed('a', 0, 0, 'Money'),
    themed('b', 600, 0, 'Money'),
    themed('c', 300, 0, 'Money'),
    themed('d', 0, 300, 'Health'),
    themed('e', 0, 600, null),
  ]);
  const [health, money] = regionsOf(s);

  it('are the themes in the order of their names, each with a colour', () => {
    expect([health?.theme, health?.tone, money?.theme, money?.tone]).toEqual(['Health', 1, 'Money', 2]);
  });

  it('are tied together from neighbour to neighbour', () => {
    expect(money?.joints.map(([x, y]) => x.id + y.id)).toEqual(['ca', 'bc']);
  });

  it('fall into pieces where a theme is scattered, each with its name', () => {
    const scattered = scene([
      themed('a', 0, 0, 'Money'),
      themed('b', 0, 900, 'Money'),
      themed('c', 100, 900, 'Money'),
    ]);
    expect(regionsOf(scattered).map(({ theme, factors }) => [theme, factors.length])).toEqual([
      ['Money', 1],
      ['Money', 2],
    ]);
  });

  it('say their name above the uppermost label when there is room', () => {
    // the label "d" is 65 wide and 41 high; its middle stands at 300
    expect(health && nameSpot(health, 40, 20, () => false)).toEqual({
      x: -12.5,
      y: 300 - 20.5 - 10 - 4,
      w: 40,
      h: 20,
    });
  });

  it('say their name elsewhere when labels are in the way', () => {
    const under = health && nameSpot(health, 40, 20, ({ top }) => top < 300);
    expect(under?.y).toBe(300 + 20.5 + 10 + 4);
    const outside = health && nameSpot(health, 40, 20, ({ bottom }) => bottom > -50);
    expect(outside?.y).toBeLessThan(-50);
  });

  it('are part of an export when they are shown', () => {
    expect(exportSvg(wholeView(s, nineEach, true))).toContain('>Health</text>');
    expect(exportSvg(wholeView(s, nineEach, false))).not.toContain('>Health</text>');
  });
});
