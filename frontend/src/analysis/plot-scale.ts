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

/**
 * Places the dots; those that fall on one spot are set beside each other, so that each can be seen and picked.
 * `most` is what stands at the right edge.
 */
export function place(
  dots: readonly Dot[],
  room: Room,
  most = dots.reduce((largest, dot) => Math.max(largest, dot.x), 1),
): PlacedDot[] {
  const taken = new Map<string, number>();
  return dots.map((dot) => {
    const spot = `${dot.x.toFixed(3)}/${dot.y.toFixed(2)}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    const cx = MARGIN + (dot.x / most) * (room.width - 2 * MARGIN);
    const cy = room.height - MARGIN - dot.y * (room.height - 2 * MARGIN);
    const step = before * 9;
    return { ...dot, cx: cx > room.width / 2 ? cx - step : cx + step, cy, r: 5 + 5 * dot.size };
  });
}

/** The dots worth a name: the picked one, and those furthest out in both directions, as far as names do not meet. */
export function named(dots: readonly PlacedDot[], picked: string, most: number): PlacedDot[] {
  const order = [...dots].sort((a, b) => worth(b, picked) - worth(a, picked));
  const chosen: PlacedDot[] = [];
  for (const dot of order) {
    const free = chosen.every(
      (other) => Math.abs(other.cy - dot.cy) > 16 || Math.abs(other.cx - dot.cx) > 150,
    );
    if (chosen.length < most && (free || dot.id === picked)) chosen.push(dot);
  }
  return chosen;
}

function worth(dot: PlacedDot, picked: string): number {
  return (dot.id === picked ? 1e6 : 0) + dot.cx - dot.cy;
}
