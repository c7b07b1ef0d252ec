import { LABEL_GAP } from './apart';
import { crossing } from './clear-links';
import { LINK_GAP } from './gap-links';
import { cross } from './quality';
import { reach, type Spot, type Tie } from './spot';

const COST_OF_COVERING = 2.5;
const COST_OF_OVERLAP = 6;
/** Steps begin this long and grow shorter, world pixels. */
const FIRST_STEP = 320;
const LAST_STEP = 24;

/**
 * Moves one label at a time to where it disturbs less, as long as so many attempts last. What disturbs: links that
 * cross, links that run over labels, labels that overlap, and linked labels much nearer or farther than wanted.
 */
export function polish(
  spots: readonly Spot[],
  ties: readonly Tie[],
  attempts: number,
  next: () => number,
  aspect: number,
): void {
  const tiesOf = new Map(spots.map((spot) => [spot, ties.filter((tie) => tie.includes(spot))]));
  for (let i = 0; i < attempts; i++) {
    const spot = spots[Math.floor(next() * spots.length)];
    if (!spot) return;
    const own = tiesOf.get(spot) ?? [];
    const step = FIRST_STEP * (LAST_STEP / FIRST_STEP) ** (i / attempts);
    const before = cost(spot, own, spots, ties, aspect, Number.POSITIVE_INFINITY);
    const { x, y } = spot;
    spot.x += (next() + next() - 1) * step * aspect;
    spot.y += (next() + next() - 1) * step;
    if (cost(spot, own, spots, ties, aspect, before) < before) continue;
    spot.x = x;
    spot.y = y;
  }
}

/** What one label and its links disturb; stops counting once it is more than `enough`. */
function cost(
  spot: Spot,
  own: readonly Tie[],
  spots: readonly Spot[],
  ties: readonly Tie[],
  aspect: number,
  enough: number,
): number {
  let sum = Math.hypot(spot.x / aspect, spot.y) / 400;
  for (const tie of own) sum += stretched(tie);
  for (const other of spots) {
    if (other === spot) continue;
    sum += overlap(spot, other);
    for (const tie of own) if (!tie.includes(other) && crossing(tie, other)) sum += COST_OF_COVERING;
    if (sum > enough) return sum;
  }
  for (const tie of ties) {
    if (tie[0] === spot || tie[1] === spot) continue;
    if (crossing(tie, spot)) sum += COST_OF_COVERING;
    for (const mine of own) if (cross(mine, tie)) sum += 1;
    if (sum > enough) return sum;
  }
  return sum;
}

function stretched([a, b]: Tie): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  const gap = length - reach(a, dx / length, dy / length) - reach(b, dx / length, dy / length);
  return gap < LINK_GAP ? (LINK_GAP - gap) / 30 : (gap - LINK_GAP) / 260;
}

function overlap(a: Spot, b: Spot): number {
  const x = (a.w + b.w) / 2 + LABEL_GAP - Math.abs(a.x - b.x);
  const y = (a.h + b.h) / 2 + LABEL_GAP - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? COST_OF_OVERLAP + Math.min(x, y) / 20 : 0;
}
