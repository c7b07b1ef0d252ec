import { forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Position } from '../../protocol';
import { LABEL_GAP, pushApart, separate } from './apart';
import { clearLinks } from './clear-links';
import { gapLinks } from './gap-links';
import { alike } from './orient';
import { polish } from './polish';
import { disturbance } from './quality';
import { random } from './random';
import type { Spot, Tie } from './spot';

/** A label to be placed, by its size and where it stands now, world pixels. */
export interface TidyBox extends Position {
  readonly w: number;
  readonly h: number;
}

export interface TidyTask {
  readonly boxes: readonly TidyBox[];
  /** Cause and effect, as indexes into the boxes. */
  readonly links: readonly (readonly [number, number])[];
  readonly seed: number;
}

/** Width to height that a map aims at: a projector's. */
const ASPECT = 1.6;
/** Small maps are laid out several times, and the least disturbing one is taken. */
const SMALL = 150;
const TRIES = 4;
/** Trying takes a second or so for each sixty labels; larger maps get half the tries. */
const FEW = 60;
const ATTEMPTS = 60;
const TICKS = 320;

/** How much work the layout may do. */
export interface TidyEffort {
  /** Share of the usual tries and of the attempts at moving single labels, in [0, 1]. */
  readonly care: number;
}

/**
 * Places labels so that no two are nearer than 34 px and linked ones stand about 90 px apart. The same task gives
 * the same places. Of the mirror images it takes the one most like the map as it was.
 */
export function tidy(task: TidyTask, { care }: TidyEffort = { care: 1 }): Position[] {
  const most = task.boxes.length <= FEW ? TRIES : task.boxes.length <= SMALL ? TRIES / 2 : 1;
  const tries = Math.max(1, Math.round(care * most));
  let best: readonly Spot[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const { spots, ties } = layOut(task, task.seed * 101 + i, care);
    const cost = tries === 1 ? 0 : disturbance(spots, ties);
    if (cost < least) [best, least] = [spots, cost];
  }
  return alike(best, task.boxes).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function layOut(task: TidyTask, seed: number, care: number): { spots: Spot[]; ties: Tie[] } {
  const next = random(seed);
  const width = 130 * Math.sqrt(task.boxes.length * ASPECT);
  const spots: Spot[] = task.boxes.map(({ w, h }) => ({
    w,
    h,
    x: (next() - 0.5) * width,
    y: ((next() - 0.5) * width) / ASPECT,
    vx: 0,
    vy: 0,
  }));
  const ties = task.links.flatMap(([a, b]) => tie(spots[a], spots[b]));
  const small = spots.length <= SMALL;
  const simulation = forceSimulation(spots)
    .randomSource(next)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .velocityDecay(0.35)
    .force('repel', forceManyBody<Spot>().strength(-1400).distanceMax(1200))
    .force('links', gapLinks(ties))
    .force('x', forceX<Spot>(0).strength(0.035))
    .force('y', forceY<Spot>(0).strength(0.035 * ASPECT ** 2))
    .force('apart', pushApart(spots, LABEL_GAP));
  if (small) simulation.force('clear', clearLinks(spots, ties));
  simulation.tick(TICKS);
  stretch(spots);
  if (small) polish(spots, ties, Math.round(care * ATTEMPTS * spots.length), next, ASPECT);
  // positions are rounded afterwards, so half a pixel at each side is added to the gap
  separate(spots, LABEL_GAP + 1);
  return { spots, ties };
}

function tie(a: Spot | undefined, b: Spot | undefined): Tie[] {
  return a && b && a !== b ? [[a, b]] : [];
}

/** Brings the whole nearer to the aspect that is aimed at. */
function stretch(spots: readonly Spot[]): void {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  const width = span(spots.flatMap(({ x, w }) => [x - w / 2, x + w / 2]));
  const height = span(spots.flatMap(({ y, h }) => [y - h / 2, y + h / 2]));
  if (spots.length < 3 || width <= 0 || height <= 0) return;
  const by = Math.min(1.25, Math.max(0.8, Math.sqrt((ASPECT * height) / width)));
  for (const spot of spots) {
    spot.x *= by;
    spot.y /= by;
  }
}
