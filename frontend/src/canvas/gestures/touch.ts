import { toWorld } from '../scene/camera';
import type { Point } from '../scene/geometry';
import { factorAt, linkAt, onHandle } from '../scene/hit';
import type { PlacedFactor } from '../scene/label';
import { levelAt } from '../scene/level';
import type { RoutedLink } from '../scene/route';
import type { Stage } from '../stage';

/** Screen pixels around a link within which it is picked. */
const LINK_TOLERANCE = 8;
const HANDLE_REACH = 12;
const HANDLE_REACH_FINGER = 22;

/** What lies under a pointer. */
export type Touched =
  | { readonly is: 'handle'; readonly factor: PlacedFactor }
  | { readonly is: 'factor'; readonly factor: PlacedFactor }
  | { readonly is: 'link'; readonly link: RoutedLink }
  | { readonly is: 'ground' };

/** The place of a pointer in world pixels. */
export function placeOf(event: { clientX: number; clientY: number }, canvas: Element, stage: Stage): Point {
  const box = canvas.getBoundingClientRect();
  return toWorld(stage.camera, { x: event.clientX - box.left, y: event.clientY - box.top });
}

/** What lies at a place: handles first, then labels, then links. */
export function touchedAt(stage: Stage, p: Point, finger = false): Touched {
  const reach = (finger ? HANDLE_REACH_FINGER : HANDLE_REACH) / stage.camera.k;
  const handles = levelAt(stage.camera.k, false).words ? stage.hand.handles : [];
  for (const id of handles) {
    const factor = stage.scene.factor(id);
    if (factor && onHandle(factor, p, reach)) return { is: 'handle', factor };
  }
  const factor = factorAt(stage.scene, p);
  if (factor) return { is: 'factor', factor };
  const link = linkAt(stage.scene, p, LINK_TOLERANCE / stage.camera.k);
  return link ? { is: 'link', link } : { is: 'ground' };
}
