import type { Spot, Tie } from './spot';
import { reach } from './spot';

/** Linked labels aim at this gap between their edges, world pixels. */
export const LINK_GAP = 90;

/**
 * A force that pulls linked labels to {@link LINK_GAP}, measured from edge to edge. As with d3's own link force
 * a label with many links is moved less by each of them.
 */
export function gapLinks(ties: readonly Tie[]): (alpha: number) => void {
  const count = new Map<Spot, number>();
  for (const ends of ties) for (const end of ends) count.set(end, (count.get(end) ?? 0) + 1);
  const of = (spot: Spot) => count.get(spot) ?? 1;
  return (alpha) => {
    for (const [a, b] of ties) {
      const dx = b.x + b.vx - a.x - a.vx || 1e-3;
      const dy = b.y + b.vy - a.y - a.vy || 1e-3;
      const length = Math.hypot(dx, dy);
      const [ux, uy] = [dx / length, dy / length];
      const wanted = reach(a, ux, uy) + reach(b, ux, uy) + LINK_GAP;
      const pull = ((length - wanted) * alpha) / Math.min(of(a), of(b));
      const share = of(a) / (of(a) + of(b));
      b.vx -= ux * pull * share;
      b.vy -= uy * pull * share;
      a.vx += ux * pull * (1 - share);
      a.vy += uy * pull * (1 - share);
    }
  };
}
