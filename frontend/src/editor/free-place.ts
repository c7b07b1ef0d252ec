import type { DrawnFactor, Position } from '../protocol';

/** Room that a label takes with some air around it, in world pixels. */
const WIDTH = 210;
const HEIGHT = 96;
const RINGS = 12;

/** The nearest place to a wished one where a new label covers no other. */
export function freePlace(factors: readonly DrawnFactor[], wished: Position): Position {
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const turns = Math.max(1, ring * 8);
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      const x = Math.round(wished.x + Math.cos(angle) * ring * WIDTH * 0.5);
      const y = Math.round(wished.y + Math.sin(angle) * ring * HEIGHT * 0.5);
      if (factors.every((f) => Math.abs(f.x - x) >= WIDTH || Math.abs(f.y - y) >= HEIGHT)) return { x, y };
    }
  }
  return wished;
}
