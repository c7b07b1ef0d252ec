import type { Spot } from './spot';

/** Any two labels keep this gap, world pixels. */
export const LABEL_GAP = 34;
const ROUNDS = 120;
const GROWTH = 1.05;

/** Two labels that are nearer than the gap, and how far they would have to move on each axis. */
interface Close {
  readonly a: Spot;
  readonly b: Spot;
  readonly overX: number;
  readonly overY: number;
}

/** Every pair of labels nearer than the gap, found by sweeping from left to right. */
export function tooClose(spots: readonly Spot[], gap: number): Close[] {
  const order = [...spots].sort((a, b) => a.x - a.w / 2 - (b.x - b.w / 2));
  const found: Close[] = [];
  for (const [i, a] of order.entries())
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j];
      if (!b || b.x - b.w / 2 >= a.x + a.w / 2 + gap) break;
      const overX = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
      const overY = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
      if (overX > 0.01 && overY > 0.01) found.push({ a, b, overX, overY });
    }
  return found;
}

/** A force that pushes labels apart before they touch. */
export function pushApart(spots: readonly Spot[], gap: number): (alpha: number) => void {
  return () => {
    for (const close of tooClose(spots, gap)) step(close, 0.35);
  };
}

/**
 * Moves labels until every two keep the gap. When pushing alone does not end, everything moves away from the
 * middle a little, which must end since distances grow and sizes do not.
 */
export function separate(spots: readonly Spot[], gap: number): void {
  for (let round = 1; ; round++) {
    const close = tooClose(spots, gap);
    if (close.length === 0) return;
    for (const pair of close) step(pair, 0.52);
    if (round % ROUNDS === 0)
      for (const spot of spots) {
        spot.x *= GROWTH;
        spot.y *= GROWTH;
      }
  }
}

function step({ a, b, overX, overY }: Close, share: number): void {
  if (overX < overY) {
    const by = (a.x < b.x ? -1 : 1) * overX * share;
    a.x += by;
    b.x -= by;
  } else {
    const by = (a.y < b.y ? -1 : 1) * overY * share;
    a.y += by;
    b.y -= by;
  }
}
