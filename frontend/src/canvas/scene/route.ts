import type { DrawnLink } from '../../protocol';
import type { BoxGrid } from './box-grid';
import { type Curve, clamp, type Point, partOf, pointAt, within } from './geometry';
import type { PlacedFactor } from './label';

/** A link as a curve from label to label. */
export interface RoutedLink {
  readonly link: DrawnLink;
  readonly id: string;
  readonly cause: PlacedFactor;
  readonly effect: PlacedFactor;
  /** Another link leads back, so both bow to their own side. */
  readonly answered: boolean;
  /** Where the curve would begin and end inside the two labels. */
  from: Point;
  to: Point;
  /** How far the curve bows, as a share of its length; to the right of its way when positive. */
  bow: number;
  /** The part that can be seen, from edge to edge. */
  curve: Curve;
  /** Where along {@link curve} the sign stands, in [0, 1]. */
  signAt: number;
}

const BOWS = [0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.6, -0.6];
const ANSWERED_BOWS = [0.16, 0.24, 0.34, 0.1, 0.46];
/** A curve misses other labels by this much when it can. */
const CLEARANCE = 11;
const TOUCHING = 4;
const STEPS = 30;

/** Lets the ends lean towards each other, so that links spread over a label's edge. */
export function lean(link: RoutedLink): void {
  link.from = leaning(link.cause, link.effect);
  link.to = leaning(link.effect, link.cause);
}

function leaning(at: PlacedFactor, towards: PlacedFactor): Point {
  const x = Math.max(0, at.w / 2 - 18);
  const y = Math.max(0, at.h / 2 - 14);
  return {
    x: at.x + clamp((towards.x - at.x) * 0.3, -x, x),
    y: at.y + clamp((towards.y - at.y) * 0.12, -y, y),
  };
}

/**
 * Chooses the gentlest bow that misses other labels, or the one that meets fewest.
 * @param steady keeps the bow it has while that meets nothing, so that a link does not flap while it is moved
 */
export function search(link: RoutedLink, others: BoxGrid<PlacedFactor>, steady = false): void {
  let least = Number.POSITIVE_INFINITY;
  if (steady && meetings(link, bowed(link, link.bow), others, least) === 0) return;
  for (const bow of link.answered ? ANSWERED_BOWS : BOWS) {
    const cost = Math.abs(bow) * 2.2 + meetings(link, bowed(link, bow), others, least);
    if (cost < least) {
      least = cost;
      link.bow = bow;
    }
    if (cost < 0.5) break;
  }
}

function meetings(link: RoutedLink, curve: Curve, others: BoxGrid<PlacedFactor>, enough: number): number {
  let cost = 0;
  for (let i = 1; i < STEPS && cost < enough; i++) {
    const { x, y } = pointAt(curve, i / STEPS);
    for (const box of others.near(x, y)) {
      if (box === link.cause || box === link.effect) continue;
      if (within(box, x, y, TOUCHING)) cost += 2;
      else if (within(box, x, y, CLEARANCE)) cost += 0.7;
    }
  }
  return cost;
}

/** Draws the curve anew with its bow and cuts it where it leaves the one label and reaches the other. */
export function draw(link: RoutedLink): void {
  const whole = bowed(link, link.bow);
  const start = leaves(whole, link.cause, link.cause.focal ? 8 : 2, 0);
  const end = leaves(whole, link.effect, link.effect.focal ? 10 : 4, 1);
  link.curve = end < start + 0.03 ? whole : partOf(whole, start, end);
}

function bowed({ from, to }: RoutedLink, bow: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return { from, to, bend: { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow } };
}

/** The place along a curve, seen from its start (0) or end (1), where it first stands clear of a label. */
function leaves(curve: Curve, box: PlacedFactor, gap: number, end: 0 | 1): number {
  const inside = (s: number) => {
    const { x, y } = pointAt(curve, end === 0 ? s : 1 - s);
    return within(box, x, y, gap);
  };
  let out = 0;
  while (out < 1 && inside(out)) out += 1 / 32;
  let low = Math.max(0, out - 1 / 32);
  let high = Math.min(1, out);
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (inside(middle)) low = middle;
    else high = middle;
  }
  return end === 0 ? high : 1 - high;
}
