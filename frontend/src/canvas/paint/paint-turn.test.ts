import { expect, it } from 'vitest';
import type { Ink } from './ink';
import { paintTurn, paintTurnAtCorner, turnLook } from './paint-turn';

/** Says where the points of all shapes are. */
function points(paint: (ink: Ink) => void): [number, number][] {
  const seen: [number, number][] = [];
  const note = (x: number, y: number) => void seen.push([x, y]);
  const shape = { move: note, line: note, curve: () => {}, close: () => {}, circle: () => {}, box: () => {} };
  paint({ outline: () => shape, words: () => {}, icon: () => {}, stamp: () => {} });
  return seen;
}

const up = { way: 'up', much: 1, set: false } as const;

it('points up where a factor rises and down where it falls', () => {
  const tip = (way: 'up' | 'down') => points((ink) => paintTurn(ink, 0, { ...up, way }, 0, 0)).at(-1);

  expect(tip('up')?.[1]).toBeLessThan(0);
  expect(tip('down')?.[1]).toBeGreaterThan(0);
});

it('is the larger the further a factor goes', () => {
  const width = (much: 1 | 2 | 3) => {
    const across = points((ink) => paintTurn(ink, 0, { ...up, much }, 0, 0)).map(([x]) => x);
    return Math.max(...across) - Math.min(...across);
  };

  expect(width(1)).toBeLessThan(width(2));
  expect(width(2)).toBeLessThan(width(3));
});

it('tells set, rising and differing apart by more than colour', () => {
  expect(turnLook({ ...up, set: true }).fill).toBe('ink');
  expect(turnLook(up).dash).toBeUndefined();
  expect(turnLook({ ...up, way: 'differ' }).dash).toBeDefined();
});

it('stands at the corner of a label without room for it; where rules differ the dashes say it', () => {
  const corner = (turn: Parameters<typeof paintTurn>[2]) =>
    points((ink) => paintTurnAtCorner(ink, 0, turn, 0, 0));

  expect(corner(up)).toEqual(points((ink) => paintTurn(ink, 0, up, 0, 0)));
  expect(corner({ ...up, way: 'differ' })).toEqual([]);
});
