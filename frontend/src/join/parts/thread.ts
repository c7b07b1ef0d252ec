const EDGE = 11;
const APART = 33.6;
/** Longer threads are drawn closer together, to leave room for the name of the step. */
const WIDEST = 190;
const HIGH = 10;
const LOW = 16;

export interface Bead {
  x: number;
  y: number;
  state: 'done' | 'now' | 'to-come';
}

/** Where the beads of a thread stand and the ways between them, in pixels; it runs as people read. */
export function threadOf(
  steps: number,
  now: number,
  leftwards = false,
): {
  width: number;
  beads: Bead[];
  ways: { d: string; done: boolean }[];
} {
  const apart = steps < 2 ? 0 : Math.min(APART, (WIDEST - 2 * EDGE) / (steps - 1));
  const beads = Array.from({ length: steps }, (_, at): Bead => {
    const state = at + 1 < now ? 'done' : at + 1 === now ? 'now' : 'to-come';
    const x = EDGE + (leftwards ? steps - 1 - at : at) * apart;
    return { x: round(x), y: at % 2 === 0 ? HIGH : LOW, state };
  });
  const ways = beads.slice(1).map((to, at) => {
    const from = beads[at] ?? to;
    const bend = round((from.x + to.x) / 2);
    const d = `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`;
    return { d, done: to.state !== 'to-come' };
  });
  return { width: round(2 * EDGE + (steps - 1) * apart), beads, ways };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
