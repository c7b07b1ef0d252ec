import type { TidyBox, TidyTask } from '../../src/canvas/layout/tidy';
import { tidyAway } from '../../src/canvas/layout/tidy-client';
import { measureIn } from '../../src/canvas/measure';
import { paletteOf } from '../../src/canvas/paint/palette';
import { LabelMaker } from '../../src/canvas/scene/label';
import type { Drawing, Position } from '../../src/protocol';

export type Layout = 'ours' | 'plain';

/** A map as a task for a layout. */
export function taskOf(map: Drawing): TidyTask {
  const labels = new LabelMaker(measureIn(paletteOf(document.documentElement).font));
  const index = new Map(map.factors.map(({ id }, i) => [id, i]));
  return {
    boxes: map.factors.map((factor) => {
      const { x, y, w, h } = labels.place(factor, false);
      return { x, y, w, h };
    }),
    links: map.links.map(({ cause, effect }) => [index.get(cause) ?? 0, index.get(effect) ?? 0] as const),
    seed: 1,
  };
}

/** Lays a map out in a worker; answers how many pairs of labels overlap. */
export async function layOut(layout: Layout, task: TidyTask): Promise<number> {
  return overlaps(task.boxes, layout === 'ours' ? await tidyAway(task) : await plainAway(task));
}

function plainAway(task: TidyTask): Promise<Position[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./plain-force.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Position[]>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(task);
  });
}

function overlaps(boxes: readonly TidyBox[], places: readonly Position[]): number {
  let count = 0;
  for (const [i, a] of boxes.entries())
    for (const [j, b] of boxes.entries()) {
      const [p, q] = [places[i], places[j]];
      if (j <= i || !p || !q) continue;
      if (Math.abs(p.x - q.x) < (a.w + b.w) / 2 && Math.abs(p.y - q.y) < (a.h + b.h) / 2) count++;
    }
  return count;
}
