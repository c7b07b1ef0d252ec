import { clamp, distance, type Point } from './geometry';
import type { PlacedFactor } from './label';
import { draw, type RoutedLink } from './route';

/** Ends of links nearer than this move apart along a label's edge. */
const APART = 17;
const ROUNDS = 7;

interface End {
  link: RoutedLink;
  box: PlacedFactor;
  side: 'from' | 'to';
}

/** Moves the ends of links apart where several meet on one label. Only links in `movable` are touched. */
export function spread(links: Iterable<RoutedLink>, movable?: ReadonlySet<RoutedLink>): void {
  const ends = endsByFactor(links);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = new Set<RoutedLink>();
    for (const group of ends) push(group, moved, movable);
    if (moved.size === 0) return;
    for (const link of moved) draw(link);
  }
}

function endsByFactor(links: Iterable<RoutedLink>): End[][] {
  const ends = new Map<PlacedFactor, End[]>();
  const add = (end: End) => {
    const group = ends.get(end.box);
    if (group) group.push(end);
    else ends.set(end.box, [end]);
  };
  for (const link of links) {
    add({ link, box: link.cause, side: 'from' });
    add({ link, box: link.effect, side: 'to' });
  }
  return [...ends.values()].filter((group) => group.length > 1);
}

function push(group: readonly End[], moved: Set<RoutedLink>, movable?: ReadonlySet<RoutedLink>): void {
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1)) {
      const [p, q] = [a.link.curve[a.side], b.link.curve[b.side]];
      const gap = distance(p, q);
      if (gap > APART) continue;
      const axis = Math.abs(Math.abs(p.y - a.box.y) - a.box.h / 2) < 14 ? 'x' : 'y';
      const way = (Math.sign(p[axis] - q[axis]) || -1) * (APART - gap) * 0.45;
      for (const [end, by] of [[a, way] as const, [b, -way] as const]) {
        if (movable && !movable.has(end.link)) continue;
        shift(end, axis, by);
        moved.add(end.link);
      }
    }
}

function shift({ link, box, side }: End, axis: 'x' | 'y', by: number): void {
  const p: Point = { ...link[side] };
  p[axis] += by;
  const x = Math.max(0, box.w / 2 - 9);
  const y = Math.max(0, box.h / 2 - 8);
  link[side] = { x: clamp(p.x, box.x - x, box.x + x), y: clamp(p.y, box.y - y, box.y + y) };
}
