import type { RoutedLink } from '../scene/route';
import type { Scene } from '../scene/scene';

/** The shortest way along links from one factor to another, breadth first; nothing when there is none. */
export function pathBetween(scene: Scene, from: string, to: string): RoutedLink[] | null {
  const reachedBy = new Map<string, RoutedLink | null>([[from, null]]);
  let edge = [from];
  while (edge.length > 0 && !reachedBy.has(to)) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of scene.linksOf(id)) {
        if (link.cause.id !== id || reachedBy.has(link.effect.id)) continue;
        reachedBy.set(link.effect.id, link);
        next.push(link.effect.id);
      }
    edge = next;
  }
  return reachedBy.has(to) ? backFrom(to, reachedBy) : null;
}

function backFrom(to: string, reachedBy: ReadonlyMap<string, RoutedLink | null>): RoutedLink[] {
  const path: RoutedLink[] = [];
  for (let link = reachedBy.get(to); link; link = reachedBy.get(link.cause.id)) path.unshift(link);
  return path;
}
