import { describe, expect, it } from 'vitest';
import type { Position } from '../../protocol';
import { LabelMaker } from '../scene/label';
import { factor, nineEach } from '../testing/maps';
import { random } from './random';
import { type TidyTask, tidy } from './tidy';

const WORDS = [
  'family',
  'poverty',
  'of',
  'trust',
  'in',
  'accommodation',
  'sleep',
  'early',
  'mental-health',
  'work',
];

/** Labels of one to six words and links between them, all from the seed. */
function randomTask(seed: number, labels: number, links: number): TidyTask {
  const next = random(seed);
  const any = (n: number) => Math.floor(next() * n);
  const maker = new LabelMaker(nineEach);
  const boxes = Array.from({ length: labels }, (_, i) => {
    const words = Array.from({ length: 1 + any(6) }, () => WORDS[any(WORDS.length)]);
    const { w, h, x, y } = maker.place(factor(`f${i}`, any(900), any(500), words.join(' ')), false);
    return { w, h, x, y };
  });
  return { boxes, links: Array.from({ length: links }, () => [any(labels), any(labels)] as const), seed };
}

/** Smallest gap between any two labels. */
function leastGap(task: TidyTask, places: readonly Position[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, a] of task.boxes.entries())
    for (const [j, b] of task.boxes.entries()) {
      const [p, q] = [places[i], places[j]];
      if (j <= i || !p || !q) continue;
      const gap = Math.max(Math.abs(p.x - q.x) - (a.w + b.w) / 2, Math.abs(p.y - q.y) - (a.h + b.h) / 2);
      least = Math.min(least, gap);
    }
  return least;
}

describe('tidy', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'keeps 34 px between any two of 100 labels (seed %i)',
    (seed) => {
      // more labels than are polished with care, so that twenty seeds stay quick
      const task = randomTask(seed, 100, 160);
      expect(leastGap(task, tidy(task, { care: 0.05 }))).toBeGreaterThanOrEqual(34);
    },
    30_000,
  );

  it('gives the same places for the same task', () => {
    expect(tidy(randomTask(7, 30, 45))).toEqual(tidy(randomTask(7, 30, 45)));
  });

  it('separates labels that all stand at one place', () => {
    const boxes = Array.from({ length: 12 }, () => ({ w: 150, h: 62, x: 0, y: 0 }));
    const task = { boxes, links: [], seed: 1 };
    expect(leastGap(task, tidy(task))).toBeGreaterThanOrEqual(34);
  });

  it('stays around the middle of where the map was', () => {
    const task = randomTask(3, 20, 30);
    const middle = (places: readonly Position[]) => places.reduce((sum, { x }) => sum + x, 0) / places.length;
    expect(middle(tidy(task))).toBeCloseTo(middle(task.boxes), -1);
  });

  it('gives an empty map no places', () => {
    expect(tidy({ boxes: [], links: [], seed: 1 })).toEqual([]);
  });
});
