import type { Scene } from '../scene/scene';
import type { TidyTask } from './tidy';

/** What stands in a scene, as a task for a layout. */
export function taskOf(scene: Scene, seed: number): TidyTask {
  const index = new Map(scene.factors.map((factor, i) => [factor.id, i]));
  return {
    boxes: scene.factors.map(({ x, y, w, h }) => ({ x, y, w, h })),
    links: scene.links.map(
      ({ cause, effect }) => [index.get(cause.id) ?? 0, index.get(effect.id) ?? 0] as const,
    ),
    seed,
  };
}
