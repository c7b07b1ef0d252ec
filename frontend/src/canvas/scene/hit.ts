import { boundsOfCurve, type Curve, type Point, pointAt, within } from './geometry';
import type { PlacedFactor } from './label';
import { LINK_HANDLE_OUT } from './measures';
import type { RoutedLink } from './route';
import type { Scene } from './scene';
import { SIGN_RADIUS } from './signs';

const SAMPLES = 24;

/** The topmost factor whose label, grown by a margin, covers a place. */
export function factorAt(scene: Scene, p: Point, margin = 0): PlacedFactor | undefined {
  return scene.boxes.near(p.x, p.y).findLast((box) => within(box, p.x, p.y, margin));
}

/** The link nearest to a place, when it runs within `tolerance` world pixels of it or its sign is there. */
export function linkAt(scene: Scene, p: Point, tolerance: number): RoutedLink | undefined {
  let nearest: RoutedLink | undefined;
  let least = tolerance;
  const reach = Math.max(tolerance, SIGN_RADIUS);
  for (const link of scene.links) {
    const b = boundsOfCurve(link.curve);
    if (p.x < b.left - reach || p.x > b.right + reach || p.y < b.top - reach || p.y > b.bottom + reach)
      continue;
    const sign = pointAt(link.curve, link.signAt);
    const away = Math.min(
      distanceTo(link.curve, p),
      Math.max(0, Math.hypot(sign.x - p.x, sign.y - p.y) - SIGN_RADIUS),
    );
    if (away <= least) [nearest, least] = [link, away];
  }
  return nearest;
}

/** Which handle of a factor is at a place; links are drawn out of the handles. */
export function onHandle(factor: PlacedFactor, p: Point, radius: number): boolean {
  const out = factor.w / 2 + LINK_HANDLE_OUT;
  return Math.abs(p.y - factor.y) <= radius && Math.abs(Math.abs(p.x - factor.x) - out) <= radius;
}

function distanceTo(curve: Curve, p: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let a = curve.from;
  for (let i = 1; i <= SAMPLES; i++) {
    const b = pointAt(curve, i / SAMPLES);
    least = Math.min(least, distanceToLine(a, b, p));
    a = b;
  }
  return least;
}

function distanceToLine(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared));
  return Math.hypot(a.x + t * dx - p.x, a.y + t * dy - p.y);
}
