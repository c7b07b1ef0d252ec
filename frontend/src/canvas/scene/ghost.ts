import { newLink } from '../../live/parts';
import type { GhostLink } from '../contract';
import { draw, lean, type RoutedLink, search } from './route';
import type { Scene } from './scene';

/** The curve of a link that is being said, as it would run once it is added. */
export function routeGhost(scene: Scene, ghost: GhostLink): RoutedLink | undefined {
  const cause = scene.factor(ghost.cause);
  const effect = scene.factor(ghost.effect);
  if (!cause || !effect || cause === effect) return undefined;
  const link: RoutedLink = {
    link: newLink({ ...ghost, id: '', certainty: 'SURE', delay: 'NONE' }),
    id: '',
    cause,
    effect,
    answered: scene.linksOf(effect.id).some((back) => back.cause === effect && back.effect === cause),
    from: cause,
    to: effect,
    bow: 0.1,
    curve: { from: cause, bend: cause, to: effect },
    signAt: 0.5,
  };
  lean(link);
  search(link, scene.boxes);
  draw(link);
  return link;
}
