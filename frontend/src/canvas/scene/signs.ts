import type { BoxGrid } from './box-grid';
import { distance, pointAt, within } from './geometry';
import type { PlacedFactor } from './label';
import { PointGrid } from './point-grid';
import type { RoutedLink } from './route';

export const SIGN_RADIUS = 9.5;
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.2, 0.75, 0.8];
const SAMPLES = 24;
const CLEAR_OF_LINE = 15;
const CLEAR_OF_SIGN = 26;

/** Puts each sign where its curve has most room: near the middle, clear of labels, other signs and other curves. */
export function placeSigns(links: readonly RoutedLink[], boxes: BoxGrid<PlacedFactor>): void {
  const lines = new PointGrid<RoutedLink>(CLEAR_OF_LINE);
  for (const link of links)
    for (let i = 0; i <= SAMPLES; i++) lines.add(pointAt(link.curve, i / SAMPLES), link);
  const signs = new PointGrid<RoutedLink>(CLEAR_OF_SIGN);
  for (const link of links) {
    let least = Number.POSITIVE_INFINITY;
    for (const t of PLACES) {
      const cost = crowding(link, t, boxes, lines, signs);
      if (cost < least) [least, link.signAt] = [cost, t];
    }
    signs.add(pointAt(link.curve, link.signAt), link);
  }
}

function crowding(
  link: RoutedLink,
  t: number,
  boxes: BoxGrid<PlacedFactor>,
  lines: PointGrid<RoutedLink>,
  signs: PointGrid<RoutedLink>,
): number {
  const p = pointAt(link.curve, t);
  const length = distance(link.curve.from, link.curve.to);
  let cost = Math.abs(t - 0.5) * 1.5;
  cost += Math.max(0, 27 - length * (1 - t)) * 0.35 + Math.max(0, 13 - length * t) * 0.35;
  for (const box of boxes.near(p.x, p.y)) if (within(box, p.x, p.y, 12)) cost += 14;
  cost += 2.2 * lines.othersWithin(p, CLEAR_OF_LINE, link) + 12 * signs.othersWithin(p, CLEAR_OF_SIGN, link);
  return cost;
}
