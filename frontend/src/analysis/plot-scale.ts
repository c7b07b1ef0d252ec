/** A factor in the plot: how far one lens sees it reach, and the share of people who say it can be changed. */
export interface Dot {
  id: string;
  label: string;
  kind: string;
  x: number;
  /** Share in [0, 1]. */
  y: number;
  /** Share of people who say it matters a lot, in [0, 1]. */
  size: number;
  /** How firmly it stands among the first: HOLDS, MOSTLY_HOLDS, MAY_HOLD, UNSURE; empty while nobody knows. */
  standing?: string;
  /** Whether most people say that it is easily upset. */
  fragile?: boolean;
  /** What its circle says in words, where that is more than the label. */
  told?: string;
}

export interface PlacedDot extends Dot {
  cx: number;
  cy: number;
  r: number;
}

/** Width and height of the drawing area, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Room kept free at each side, so that no circle is cut. */
export const MARGIN = 16;
/** Between a circle and the ring around it. */
export const RING = 4;
/** Radius of a circle that matters to nobody, and what is added for one that matters to all. */
const SMALLEST = 6;
const SPREAD = 6;

/** Circles that lie on each other by more than this share of their radii cannot be told apart, or picked. */
const TOO_NEAR = 0.7;
/** The furthest that one is moved for that, in pixels, and how finely a place is looked for. */
const FAR = 60;
const STEP = 2;
/** Of more circles than this nobody tells one from the next; they stay where they are. */
const CROWD = 400;

/**
 * Places the dots; those that fall on one spot, or nearly, are set side by side towards the middle, so that each can be
 * seen and picked. `most` is what stands at the right edge.
 */
export function place(
  dots: readonly Dot[],
  room: Room,
  most = dots.reduce((largest, dot) => Math.max(largest, dot.x), 1),
): PlacedDot[] {
  const placed: PlacedDot[] = [];
  for (const dot of dots) {
    const cx = MARGIN + (dot.x / most) * (room.width - 2 * MARGIN);
    const cy = room.height - MARGIN - dot.y * (room.height - 2 * MARGIN);
    const exact = { ...dot, cx, cy, r: SMALLEST + SPREAD * dot.size };
    placed.push(dots.length > CROWD ? exact : beside(exact, placed, cx > room.width / 2 ? -STEP : STEP));
  }
  return placed;
}

function beside(exact: PlacedDot, placed: readonly PlacedDot[], step: number): PlacedDot {
  const nearer = (cx: number, share: number) =>
    placed.some((other) => Math.hypot(cx - other.cx, exact.cy - other.cy) < share * (exact.r + other.r));
  if (!nearer(exact.cx, TOO_NEAR)) return exact;
  for (let away = step; Math.abs(away) <= FAR; away += step) {
    if (!nearer(exact.cx + away, 1)) return { ...exact, cx: exact.cx + away };
  }
  return exact;
}
