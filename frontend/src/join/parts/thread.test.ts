import { describe, expect, it } from 'vitest';
import { threadOf } from './thread';

describe('the thread', () => {
  it('is solid up to the step that is now, and dotted from there', () => {
    const { beads, ways } = threadOf(6, 3);
    expect(beads.map(({ state }) => state)).toEqual(['done', 'done', 'now', 'to-come', 'to-come', 'to-come']);
    expect(ways.map(({ done }) => done)).toEqual([true, true, false, false, false]);
  });

  it('swings up and down, from edge to edge', () => {
    const { beads, width } = threadOf(6, 1);
    expect(beads.map(({ y }) => y)).toEqual([10, 16, 10, 16, 10, 16]);
    expect([beads[0]?.x, beads[5]?.x, width]).toEqual([11, 179, 190]);
  });

  it('runs from right to left where people read so', () => {
    const { beads } = threadOf(6, 3, true);
    expect(beads.map(({ x }) => x)).toEqual([179, 145.4, 111.8, 78.2, 44.6, 11]);
    expect(beads[2]?.state).toBe('now');
  });

  it('stands closer when it is long, and is a single bead for one step', () => {
    expect(threadOf(12, 1).width).toBeLessThanOrEqual(190);
    expect(threadOf(1, 1)).toMatchObject({ width: 22, ways: [] });
  });
});
