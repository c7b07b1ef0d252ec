import type { SimulationNodeDatum } from 'd3-force';

/** A label on its way through the layout: centre, size and speed. */
export interface Spot extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly w: number;
  readonly h: number;
}

/** A link between two labels. */
export type Tie = readonly [cause: Spot, effect: Spot];

/** How far a label reaches from its centre in a direction given as a vector of length one. */
export function reach({ w, h }: Spot, dx: number, dy: number): number {
  return Math.min(w / 2 / Math.max(1e-6, Math.abs(dx)), h / 2 / Math.max(1e-6, Math.abs(dy)));
}
