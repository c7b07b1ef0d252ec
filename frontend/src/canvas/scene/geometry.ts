/** World pixels, x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its centre. */
export interface Box extends Point {
  w: number;
  h: number;
}

/** A rectangle by its corners. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A quadratic curve. */
export interface Curve {
  from: Point;
  bend: Point;
  to: Point;
}

export function pointAt(c: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * c.from.x + 2 * u * t * c.bend.x + t * t * c.to.x,
    y: u * u * c.from.y + 2 * u * t * c.bend.y + t * t * c.to.y,
  };
}

/** The part of a curve between two places along it, again as a curve. */
export function partOf(c: Curve, t0: number, t1: number): Curve {
  const cross = (a: number, b: number, d: number) =>
    (1 - t0) * (1 - t1) * a + ((1 - t0) * t1 + t0 * (1 - t1)) * b + t0 * t1 * d;
  return {
    from: pointAt(c, t0),
    bend: { x: cross(c.from.x, c.bend.x, c.to.x), y: cross(c.from.y, c.bend.y, c.to.y) },
    to: pointAt(c, t1),
  };
}

/** The way a curve runs at a place along it, as a vector of length one. */
export function directionAt(c: Curve, t: number): Point {
  const x = (1 - t) * (c.bend.x - c.from.x) + t * (c.to.x - c.bend.x);
  const y = (1 - t) * (c.bend.y - c.from.y) + t * (c.to.y - c.bend.y);
  const length = Math.hypot(x, y);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a place lies in a box that is grown by a margin on every side. */
export function within(box: Box, x: number, y: number, margin = 0): boolean {
  return Math.abs(x - box.x) < box.w / 2 + margin && Math.abs(y - box.y) < box.h / 2 + margin;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

export function boundsOf(box: Box, margin = 0): Bounds {
  return {
    left: box.x - box.w / 2 - margin,
    right: box.x + box.w / 2 + margin,
    top: box.y - box.h / 2 - margin,
    bottom: box.y + box.h / 2 + margin,
  };
}

export function union(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Whether a curve may be seen in some bounds; goes by its three points. */
export function curveMeets({ from, bend, to }: Curve, b: Bounds): boolean {
  return !(
    (from.x < b.left && bend.x < b.left && to.x < b.left) ||
    (from.x > b.right && bend.x > b.right && to.x > b.right) ||
    (from.y < b.top && bend.y < b.top && to.y < b.top) ||
    (from.y > b.bottom && bend.y > b.bottom && to.y > b.bottom)
  );
}

/** Whether a box, grown by a margin, may be seen in some bounds. */
export function boxMeets({ x, y, w, h }: Box, b: Bounds, margin: number): boolean {
  const [right, down] = [w / 2 + margin, h / 2 + margin];
  return x + right >= b.left && x - right <= b.right && y + down >= b.top && y - down <= b.bottom;
}

/** The tight-enough bounds of a curve: those of its three points. */
export function boundsOfCurve(c: Curve): Bounds {
  return {
    left: Math.min(c.from.x, c.bend.x, c.to.x),
    right: Math.max(c.from.x, c.bend.x, c.to.x),
    top: Math.min(c.from.y, c.bend.y, c.to.y),
    bottom: Math.max(c.from.y, c.bend.y, c.to.y),
  };
}
