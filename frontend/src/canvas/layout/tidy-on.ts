import type { Position } from '../../protocol';
import type { Framing } from '../framing';
import { boundsOf, union } from '../scene/geometry';
import type { Scene } from '../scene/scene';
import type { Stage } from '../stage';
import type { TidyTask } from './tidy';
import { tidyAway } from './tidy-client';

const MOVE_MS = 600;

/** Lays out what stands on a stage and moves it there; gives the new places of the labels that are still there. */
export async function tidyOn(
  stage: Stage,
  framing: Framing,
  seed: number,
): Promise<Record<string, Position>> {
  const { factors } = stage.scene;
  const places = await tidyAway(taskOf(stage.scene, seed));
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

function taskOf(scene: Scene, seed: number): TidyTask {
  const index = new Map(scene.factors.map((factor, i) => [factor.id, i]));
  return {
    boxes: scene.factors.map(({ x, y, w, h }) => ({ x, y, w, h })),
    links: scene.links.map(
      ({ cause, effect }) => [index.get(cause.id) ?? 0, index.get(effect.id) ?? 0] as const,
    ),
    seed,
  };
}
