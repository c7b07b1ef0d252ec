import type { TidyTask } from '../canvas/layout/tidy';
import type { MapCanvas } from '../canvas/map-canvas';
import { stage } from '../messages/en';
import type { Position } from '../protocol';
import type { Notices } from './notices';

/** Longest wait for a drawing. Milliseconds. */
const PATIENCE = 30_000;
/** The server draws no more than this. */
const MOST = { factors: 1_000, links: 4_000 } as const;
const NOTICE = 'flow';

/** Draws the map from left to right, in one step that one undo takes back; says so when that cannot be. */
export async function flow(canvas: MapCanvas, map: string, notices: Notices): Promise<void> {
  const say = (words: string) => notices.say({ id: NOTICE, words, actions: [] });
  notices.drop(NOTICE);
  try {
    await canvas.tidy((task) => leftToRight(task, map));
  } catch (cause) {
    say(cause instanceof RangeError ? stage.tooLargeToFlow : stage.notFlowed);
  }
}

/** Asks the server, which knows how to draw layers, and keeps the map where it was on the page. */
async function leftToRight(task: TidyTask, map: string): Promise<Position[]> {
  if (task.boxes.length > MOST.factors || task.links.length > MOST.links) throw new RangeError();
  const answer = await fetch(new URL(`maps/${map}/left-to-right`, document.baseURI), {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sizes: task.boxes.map(({ w, h }) => [Math.ceil(w), Math.ceil(h)]),
      links: task.links,
    }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`The answer to the wish for a drawing must be 200: ${answer.status}`);
  return aroundTheSameMiddle((await answer.json()) as Position[], task.boxes);
}

/** Moves places as a whole, so that their middle is where it was. */
export function aroundTheSameMiddle(places: readonly Position[], before: readonly Position[]): Position[] {
  const [from, to] = [middle(places), middle(before)];
  return places.map(({ x, y }) => ({ x: Math.round(x + to.x - from.x), y: Math.round(y + to.y - from.y) }));
}

function middle(places: readonly Position[]): Position {
  const half = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: half(places.map(({ x }) => x)), y: half(places.map(({ y }) => y)) };
}
