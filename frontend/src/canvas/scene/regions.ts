import { type Bounds, type Box, boundsOf } from './geometry';
import type { PlacedFactor } from './label';
import type { Scene } from './scene';

/** A region reaches this far around its labels, world pixels. */
export const REGION_REACH = 24;
/** Colours there are; themes beyond take the first ones again, and their names tell them apart. */
const TONES = 6;

/** Ground is joined over gaps between two labels up to this wide, world pixels; beyond, a theme has several pieces. */
const MOST_GAP = 240;

/** Factors of one theme that stand near to each other, tied together. A theme that is scattered has several regions. */
export interface Region {
  readonly theme: string;
  /** Which of the colours of themes, from 1. */
  readonly tone: number;
  readonly factors: readonly PlacedFactor[];
  /** Pairs of neighbours whose ground is joined, so that the region is one piece. */
  readonly joints: readonly Joint[];
}

type Joint = readonly [PlacedFactor, PlacedFactor];

/** The themes of a map as regions, in the order of their names. */
export function regionsOf(scene: Scene): Region[] {
  const byTheme = new Map<string, PlacedFactor[]>();
  for (const factor of scene.factors) {
    const { theme } = factor.factor;
    if (theme === null || theme === '') continue;
    const group = byTheme.get(theme);
    if (group) group.push(factor);
    else byTheme.set(theme, [factor]);
  }
  return [...byTheme]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([theme, factors], i) =>
      pieces(factors).map((piece) => ({ theme, tone: (i % TONES) + 1, ...piece })),
    );
}

/** Ties each factor to the nearest one that is tied already (Prim, 1957), as long as that is near enough. */
function pieces(factors: readonly PlacedFactor[]): Pick<Region, 'factors' | 'joints'>[] {
  const [first, ...others] = factors;
  if (!first) return [];
  const nearest = new Map(others.map((factor) => [factor, first]));
  const joints: Joint[] = [];
  const found: PlacedFactor[] = [first];
  for (;;) {
    const next = closest(nearest);
    if (!next || gap(...next) > MOST_GAP) break;
    joints.push(next);
    const [added] = next;
    found.push(added);
    nearest.delete(added);
    for (const [factor, to] of nearest) if (gap(factor, added) < gap(factor, to)) nearest.set(factor, added);
  }
  return [{ factors: found, joints }, ...pieces([...nearest.keys()])];
}

function closest(nearest: ReadonlyMap<PlacedFactor, PlacedFactor>): Joint | undefined {
  let next: Joint | undefined;
  for (const pair of nearest) if (!next || gap(...pair) < gap(...next)) next = pair;
  return next;
}

/** How far apart the edges of two labels are. */
function gap(a: Box, b: Box): number {
  const x = Math.max(0, Math.abs(a.x - b.x) - (a.w + b.w) / 2);
  const y = Math.max(0, Math.abs(a.y - b.y) - (a.h + b.h) / 2);
  return Math.hypot(x, y);
}

/**
 * Where the name of a region stands: at the edge of its ground, over or under one of its labels, so that it covers no
 * label and no other name. When all these places are taken it stands above the region's uppermost label, clear of all.
 */
export function nameSpot(region: Region, w: number, h: number, taken: (bounds: Bounds) => boolean): Box {
  const order = [...region.factors].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const side of [-1, 1])
    for (const factor of order)
      for (const end of [-1, 0, 1]) {
        const x = factor.x + (end * (factor.w - w)) / 2;
        const box = { x, y: factor.y + side * (factor.h / 2 + h / 2 + 4), w, h };
        if (!taken(boundsOf(box))) return box;
      }
  const [top] = order;
  const box = { x: top?.x ?? 0, y: (top?.y ?? 0) - (top?.h ?? 0) / 2 - h, w, h };
  while (taken(boundsOf(box))) box.y -= h / 2;
  return box;
}
