import { type PlacedDot, RING, type Room } from './plot-scale';

/** A name at its dot; one that stands further off has a line that leads to it. */
export interface PlotName {
  readonly dot: PlacedDot;
  readonly text: string;
  /** Where the words begin, or end when they stand to the left; the middle of the line. */
  readonly x: number;
  readonly y: number;
  readonly left: boolean;
  readonly leader?: Leader;
}

export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const LONGEST = 26;
/** Pixels of a letter, rather too many than too few. */
const LETTER = 7.4;
const GAP = 5;
const HALF_LINE = 9;
/** How far above or below its dot a name may stand when there is no room beside it. */
const LIFTS = [0, -14, 14, -32, 32];
/** Pixels along a leading line between two places where something may be under it. */
const STEPS = 6;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names for as many dots as have room for one: no name and no line to one lies over another, over a dot, or beyond the
 * edge. Those furthest out come first, the picked one always.
 */
export function plotNames(dots: readonly PlacedDot[], room: Room, picked: string, most: number): PlotName[] {
  const order = [...dots].sort((a, b) => worth(b, picked) - worth(a, picked));
  const names: PlotName[] = [];
  const taken: Box[] = dots.map(around);
  for (const dot of order) {
    if (names.length === most) break;
    const tries = places(dot, room);
    const free = tries.find((name) => fits(name, taken, room));
    const name = free ?? (dot.id === picked ? tries[0] : undefined);
    if (!name) continue;
    names.push(name);
    taken.push(box(name), ...under(name.leader));
  }
  return names;
}

/** Where a name may stand, the best first: beside its dot, else above or below. */
function places(dot: PlacedDot, room: Room): PlotName[] {
  const text = dot.label.length > LONGEST ? `${dot.label.slice(0, LONGEST - 1)}…` : dot.label;
  const sides = dot.cx > room.width / 2 ? [true, false] : [false, true];
  return LIFTS.flatMap((lift) =>
    sides.map((left) => {
      const away = left ? -1 : 1;
      if (lift === 0) return { dot, text, x: dot.cx + away * (reach(dot) + GAP), y: dot.cy, left };
      const y = dot.cy + lift + Math.sign(lift) * reach(dot);
      const x = dot.cx + away * GAP;
      return { dot, text, x, y, left, leader: leader(dot, x, y - Math.sign(lift) * 6) };
    }),
  );
}

/** From the edge of the dot to that point. */
function leader(dot: PlacedDot, x2: number, y2: number): Leader {
  const far = Math.hypot(x2 - dot.cx, y2 - dot.cy);
  const edge = reach(dot) / far;
  return { x1: dot.cx + edge * (x2 - dot.cx), y1: dot.cy + edge * (y2 - dot.cy), x2, y2 };
}

function fits(name: PlotName, taken: readonly Box[], room: Room): boolean {
  const words = box(name);
  if (words.left < 0 || words.right > room.width || words.top < 0 || words.bottom > room.height) return false;
  const own = around(name.dot);
  const line = under(name.leader);
  return taken.every(
    (other) => !meet(words, other) && (same(other, own) || line.every((step) => !meet(step, other))),
  );
}

/** How far a dot reaches, with the ring around it. */
function reach({ r, fragile }: PlacedDot): number {
  return fragile ? r + RING : r;
}

function around(dot: PlacedDot): Box {
  const { cx, cy } = dot;
  const r = reach(dot);
  return { left: cx - r - 2, right: cx + r + 2, top: cy - r - 2, bottom: cy + r + 2 };
}

function box({ x, y, left, text }: PlotName): Box {
  const long = text.length * LETTER;
  return {
    left: left ? x - long : x,
    right: left ? x : x + long,
    top: y - HALF_LINE,
    bottom: y + HALF_LINE,
  };
}

/** What lies under a line, as small boxes along it. */
function under(line: Leader | undefined): Box[] {
  if (!line) return [];
  const long = Math.hypot(line.x2 - line.x1, line.y2 - line.y1);
  const steps = Math.max(1, Math.ceil(long / STEPS));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const x = line.x1 + (i / steps) * (line.x2 - line.x1);
    const y = line.y1 + (i / steps) * (line.y2 - line.y1);
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function same(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right;
}

function worth(dot: PlacedDot, picked: string): number {
  return (dot.id === picked ? 1e6 : 0) + dot.cx - dot.cy;
}
