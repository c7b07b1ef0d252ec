import { describe, expect, it } from 'vitest';
import type { DrawnFactor, Position } from '../protocol';
import { placeBeside, type Side } from './place-beside';
import { factor } from './testing/drawings';

/** Says one factor after the other, each beside the one that `from` answers. */
function grown(
  count: number,
  from: (at: number) => number,
  side: (at: number) => Side = () => 1,
): DrawnFactor[] {
  const factors = [factor('f0', 'Factor 0', 0, 0)];
  for (let at = 1; at < count; at += 1) {
    const { x, y } = placeBeside(factors, factors[from(at)] as Position, side(at));
    factors.push(factor(`f${at}`, `Factor ${at}`, x, y));
  }
  return factors;
}

function size(factors: readonly Position[]): { across: number; down: number } {
  const reach = (values: number[]) => Math.max(...values) - Math.min(...values);
  return { across: reach(factors.map(({ x }) => x)), down: reach(factors.map(({ y }) => y)) };
}

const grownMaps: [string, DrawnFactor[]][] = [
  ['a chain of effects', grown(30, (at) => at - 1)],
  [
    'a chain of causes',
    grown(
      30,
      (at) => at - 1,
      () => -1,
    ),
  ],
  ['one factor that changes all others', grown(30, () => 0)],
  ['two factors at a time from each', grown(30, (at) => Math.floor((at - 1) / 2))],
];

describe('a place beside a factor', () => {
  it.each([
    [1, 300],
    [-1, -300],
  ] as const)('is on the wished side when there is room: %i', (side, x) => {
    expect(placeBeside([factor('a', 'A', 0, 0)], { x: 0, y: 0 }, side)).toEqual({ x, y: 0 });
  });

  it.each(grownMaps)('keeps %s to a sheet that can be read as a whole', (_, factors) => {
    const { across, down } = size(factors);
    expect(across).toBeLessThanOrEqual(2_100);
    expect(down).toBeLessThanOrEqual(1_200);
  });

  it.each(grownMaps)('covers no label of %s', (_, factors) => {
    for (const [at, one] of factors.entries())
      for (const other of factors.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 210 || Math.abs(one.y - other.y) >= 96).toBe(true);
  });

  it('is beside the factor even where all around is taken', () => {
    const crowd = Array.from({ length: 900 }, (_, at) =>
      factor(`f${at}`, '', (at % 30) * 200 - 3_000, Math.floor(at / 30) * 90 - 1_350),
    );
    expect(placeBeside(crowd, { x: 0, y: 0 }, 1)).toEqual({ x: 300, y: 0 });
  });
});
