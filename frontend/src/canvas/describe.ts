import { canvasMessages as say } from '../messages/canvas';
import type { Picked } from './contract';
import { readLink } from './reading/read';
import type { Scene } from './scene/scene';

/** The map in one sentence. */
export function describeMap({ title, factors, links }: Scene): string {
  return factors.length === 0 ? say.emptyMap : say.map(title, factors.length, links.length);
}

/** What is picked, in words; empty for one factor, which the list of factors reads. */
export function describePicked(scene: Scene, { factors, links }: Picked): string {
  if (factors.length + links.length > 1) return say.pickedSeveral(factors.length, links.length);
  const link = scene.link(links[0] ?? '');
  return link ? readLink(link) : '';
}
