import type { PlacedDot } from './plot-scale';

/** A name beside its dot. */
export interface PlotName {
  readonly dot: PlacedDot;
  readonly text: string;
  readonly x: number;
  readonly left: boolean;
}

const LONGEST = 26;
/** Pixels of a letter, rather too many than too few. */
const LETTER = 7.4;
const GAP = 11;
const HALF_LINE = 9;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * Names for as many dots as have room for one: no name lies over another, over a dot, or beyond the edge. Those furthest
 * out come first, the picked one always.
 */
export function plotNames(
  dots: readonly PlacedDot[],
  width: number,
  picked: string,
  most: number,
): PlotName[] {
  const order = [...dots].sort((a, b) => worth(b, picked) - worth(a, picked));
  const names: PlotName[] = [];
  const taken: Box[] = dots.map(({ cx, cy }) => ({ from: cx - 8, to: cx + 8, y: cy }));
  for (const dot of order) {
    if (names.length === most) break;
    const text = dot.label.length > LONGEST ? `${dot.label.slice(0, LONGEST - 1)}…` : dot.label;
    const sides = dot.cx > width / 2 ? [true, false] : [false, true];
    const left = sides.find((side) => free(box(dot, text, side), taken, width));
    if (left === undefined && dot.id !== picked) continue;
    const side = left ?? dot.cx > width / 2;
    names.push({ dot, text, x: dot.cx + (side ? -GAP : GAP), left: side });
    taken.push(box(dot, text, side));
  }
  return names;
}

function box(dot: PlacedDot, text: string, left: boolean): Box {
  const long = text.length * LETTER;
  const near = dot.cx + (left ? -GAP : GAP);
  return { from: left ? near - long : near, to: left ? near : near + long, y: dot.cy };
}

function free(wanted: Box, taken: readonly Box[], width: number): boolean {
  if (wanted.from < 0 || wanted.to > width) return false;
  return taken.every(
    (other) =>
      Math.abs(other.y - wanted.y) >= 2 * HALF_LINE || other.to <= wanted.from || other.from >= wanted.to,
  );
}

function worth(dot: PlacedDot, picked: string): number {
  return (dot.id === picked ? 1e6 : 0) + dot.cx - 2 * dot.cy;
}
