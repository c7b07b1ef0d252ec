import type { Position } from '../../protocol';
import type { Framing } from '../framing';
import { boundsOf, union } from '../scene/geometry';
import type { Stage } from '../stage';
import { taskOf } from './layout-task';
import type { TidyTask } from './tidy';

const MOVE_MS = 600;
const SEED = 1;

/** Finds a place for each box of a task, in their order. */
export type Layout = (task: TidyTask) => Promise<Position[]>;

/** Lays out what stands on a stage and moves it there; gives the new places of the labels that are still there. */
export async function tidyOn(
  stage: Stage,
  framing: Framing,
  layout: Layout,
): Promise<Record<string, Position>> {
  const { factors } = stage.scene;
  const places = await layout(taskOf(stage.scene, SEED));
  const moves = factors.flatMap((factor, i) => {
    const to = places[i];
    return to ? [{ id: factor.id, from: { x: factor.x, y: factor.y }, to, box: { ...factor, ...to } }] : [];
  });
  const room = moves.map(({ box }) => boundsOf(box, 24)).reduce(union);
  await stage.glide(framing.whole(room), MOVE_MS, (t) => {
    const at = moves.map(({ id, from, to }) => [
      id,
      { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t },
    ]);
    stage.hold(Object.fromEntries(at), true);
  });
  stage.hold(Object.fromEntries(moves.map(({ id, to }) => [id, to])), true);
  return stage.release();
}
