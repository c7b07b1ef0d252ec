import { describe, expect, it } from 'vitest';
import { emphases } from '../scene/emphasis';
import { levelAt } from '../scene/level';
import { factor, link, nineEach, scene } from '../testing/maps';
import { Batches } from './batches';
import { roomOf } from './export-svg';
import type { Outline } from './ink';
import { paintMap } from './paint-map';
import { EMPTY_HAND } from './view';

class Counting implements Outline {
  shapes = 0;
  move(): void {
    this.shapes++;
  }
  line(): void {}
  curve(): void {}
  close(): void {}
  circle(): void {
    this.shapes++;
  }
  box(): void {
    this.shapes++;
  }
}

/** A ladder of 60 labels and 116 links of all signs, painted at a scale. */
function painted(scale: number) {
  const factors = Array.from({ length: 60 }, (_, i) =>
    factor(`f${i}`, (i % 2) * 400, Math.floor(i / 2) * 120),
  );
  const signs = ['-+>', '-->', '-?>'];
  const links = factors
    .slice(2)
    .flatMap(({ id }, i) => [
      link(`${factors[i]?.id} ${signs[i % 3]} ${id}`),
      link(`${factors[i + 1]?.id} ${signs[(i + 1) % 3]} ${id}`),
    ]);
  const s = scene(factors, links);
  const ink = new Batches(() => new Counting());
  const none = { factors: [], links: [] };
  const view = {
    scene: s,
    emphases: emphases(none, null),
    level: levelAt(scale, false),
    visible: roomOf(s),
    steps: null,
    turns: null,
    halo: [],
    regions: false,
    marks: {},
    ghost: null,
    people: [],
    hand: EMPTY_HAND,
    measure: nineEach,
  };
  paintMap(ink, view);
  return ink.inOrder();
}

describe('batches', () => {
  it('paint 60 labels and 116 links with a few dozen strokes at most', () => {
    const batches = painted(1).filter((drawn) => drawn.is === 'batch');
    expect(batches.length).toBeLessThanOrEqual(16);
    expect(batches.reduce((sum, { outline }) => sum + outline.shapes, 0)).toBeGreaterThan(500);
  });

  it('leave words, signs and heads out when zoomed far out', () => {
    const drawn = painted(0.1);
    expect(drawn.some(({ is }) => is === 'words' || is === 'icon')).toBe(false);
    // one line for each sign and one kind of box
    expect(drawn).toHaveLength(4);
  });

  it('come in order of depth', () => {
    const depths = painted(1).map(({ depth }) => depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
  });
});
