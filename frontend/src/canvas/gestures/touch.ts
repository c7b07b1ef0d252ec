import { toWorld } from '../scene/camera';
import { boundsOf, type Box, type Point } from '../scene/geometry';
import { factorAt, linkAt, onHandle } from '../scene/hit';
import type { PlacedFactor } from '../scene/label';
import { levelAt } from '../scene/level';
import type { RoutedLink } from '../scene/route';
import type { Scene } from '../scene/scene';
import type { Stage } from '../stage';

/** Screen pixels around a link within which it is picked. */
const LINK_TOLERANCE = 8;
const LINK_TOLERANCE_FINGER = 22;
/** A finger needs a target of this size. Screen pixels. */
const FINGER = 44;
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
  const near = finger ? nearFinger(stage.scene, p, FINGER / stage.camera.k) : undefined;
  if (near) return { is: 'factor', factor: near };
  const link = linkAt(stage.scene, p, (finger ? LINK_TOLERANCE_FINGER : LINK_TOLERANCE) / stage.camera.k);
  return link ? { is: 'link', link } : { is: 'ground' };
}

/** The nearest factor whose label, grown to the size a finger needs, covers a place. */
export function nearFinger(scene: Scene, p: Point, size: number): PlacedFactor | undefined {
  const around = scene.boxes.inside(boundsOf({ ...p, w: size, h: size }));
  const away = (box: Box) => {
    const [dx, dy] = [Math.abs(p.x - box.x), Math.abs(p.y - box.y)];
    const covered = dx <= Math.max(box.w, size) / 2 && dy <= Math.max(box.h, size) / 2;
    return covered
      ? Math.hypot(Math.max(0, dx - box.w / 2), Math.max(0, dy - box.h / 2))
      : Number.POSITIVE_INFINITY;
  };
  const [nearest] = [...around].filter((box) => away(box) < size).sort((a, b) => away(a) - away(b));
  return nearest;
}
