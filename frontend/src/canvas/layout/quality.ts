import { crossing } from './clear-links';
import type { Spot, Tie } from './spot';

const COST_OF_CROSSING = 1;
const COST_OF_COVERING = 2.5;
/** A link this much longer costs as much as one more crossing. */
const COSTLY_LENGTH = 500;

/** What disturbs a reader: links that cross, links that run over labels, long links. Less is better. */
export function disturbance(spots: readonly Spot[], ties: readonly Tie[]): number {
  let cost = 0;
  for (const [i, tie] of ties.entries()) {
    cost += Math.hypot(tie[0].x - tie[1].x, tie[0].y - tie[1].y) / COSTLY_LENGTH;
    for (const other of ties.slice(i + 1)) if (cross(tie, other)) cost += COST_OF_CROSSING;
    for (const box of spots)
      if (box !== tie[0] && box !== tie[1] && crossing(tie, box)) cost += COST_OF_COVERING;
  }
  return cost;
}

/** Whether two straight links cross; links that share a label do not. */
export function cross([a, b]: Tie, [c, d]: Tie): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  const side = (p: Spot, q: Spot, r: Spot) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
