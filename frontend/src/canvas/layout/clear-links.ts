import type { Spot, Tie } from './spot';

const CLEARANCE = 16;

/** How a straight link meets a label that is not its own: which way the label is from it, and how deep it lies. */
export function crossing([a, b]: Tie, box: Spot): { ux: number; uy: number; depth: number } | undefined {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  if (squared < 1) return undefined;
  const t = ((box.x - a.x) * dx + (box.y - a.y) * dy) / squared;
  if (t <= 0 || t >= 1) return undefined;
  const length = Math.sqrt(squared);
  const [ux, uy] = [-dy / length, dx / length];
  const away = (box.x - a.x) * ux + (box.y - a.y) * uy;
  const half = (box.w / 2) * Math.abs(ux) + (box.h / 2) * Math.abs(uy) + CLEARANCE;
  if (Math.abs(away) >= half) return undefined;
  const side = away < 0 ? -1 : 1;
  return { ux: ux * side, uy: uy * side, depth: half - Math.abs(away) };
}

/** A force that moves labels out from under links that only pass by. Looks at every pair: for small maps. */
export function clearLinks(spots: readonly Spot[], ties: readonly Tie[]): (alpha: number) => void {
  return (alpha) => {
    if (alpha > 0.4) return;
    for (const tie of ties)
      for (const box of spots) {
        if (box === tie[0] || box === tie[1]) continue;
        const met = crossing(tie, box);
        if (!met) continue;
        const push = met.depth * 0.12;
        box.vx += met.ux * push;
        box.vy += met.uy * push;
        for (const end of tie) {
          end.vx -= met.ux * push * 0.5;
          end.vy -= met.uy * push * 0.5;
        }
      }
  };
}
