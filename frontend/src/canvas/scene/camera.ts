import type { Inset } from '../contract';
import type { Bounds, Point } from './geometry';

/** Where the map stands on the screen: screen = world * k + (x, y). */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LEAST_SCALE = 0.05;
export const MOST_SCALE = 4;
/** Below this many factors the whole map may be drawn a little larger than life. */
const SMALL_MAP = 40;

/** The largest scale that fitting may choose. */
export function mostFitting(factors: number, whole: boolean): number {
  return whole && factors <= SMALL_MAP ? 1.15 : 1;
}

/** The camera that shows the bounds as large as the room between the insets allows. */
export function fitting(bounds: Bounds, size: Size, inset: Inset, padding: number, most: number): Camera {
  const width = Math.max(40, size.width - inset.left - inset.right - 2 * padding);
  const height = Math.max(40, size.height - inset.top - inset.bottom - 2 * padding);
  const across = Math.max(1, bounds.right - bounds.left);
  const down = Math.max(1, bounds.bottom - bounds.top);
  const k = Math.max(LEAST_SCALE, Math.min(width / across, height / down, most));
  return {
    k,
    x: inset.left + padding + (width - across * k) / 2 - bounds.left * k,
    y: inset.top + padding + (height - down * k) / 2 - bounds.top * k,
  };
}

/** The camera that has the bounds in the room between the insets; nothing when they are there already. */
export function revealing(
  bounds: Bounds,
  camera: Camera,
  size: Size,
  inset: Inset,
  padding: number,
): Camera | undefined {
  const { k, x, y } = camera;
  const by = (low: number, high: number, from: number, to: number) =>
    low < from ? from - low : high > to ? Math.max(to - high, from - low) : 0;
  const dx = by(
    bounds.left * k + x,
    bounds.right * k + x,
    inset.left + padding,
    size.width - inset.right - padding,
  );
  const dy = by(
    bounds.top * k + y,
    bounds.bottom * k + y,
    inset.top + padding,
    size.height - inset.bottom - padding,
  );
  return dx === 0 && dy === 0 ? undefined : { k, x: x + dx, y: y + dy };
}

export function toWorld(camera: Camera, p: Point): Point {
  return { x: (p.x - camera.x) / camera.k, y: (p.y - camera.y) / camera.k };
}

export function toScreen(camera: Camera, p: Point): Point {
  return { x: p.x * camera.k + camera.x, y: p.y * camera.k + camera.y };
}

/** The part of the world that can be seen. */
export function inView(camera: Camera, size: Size): Bounds {
  const a = toWorld(camera, { x: 0, y: 0 });
  const b = toWorld(camera, { x: size.width, y: size.height });
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}

/** The middle of the room that the insets leave. */
export function middleOf(size: Size, inset: Inset): Point {
  return {
    x: (inset.left + size.width - inset.right) / 2,
    y: (inset.top + size.height - inset.bottom) / 2,
  };
}
