import { canvasMessages as say } from '../messages/canvas';
import type { Picked } from './contract';
import type { Scene } from './scene/scene';

/** The map in one sentence. */
export function describeMap({ title, factors, links }: Scene): string {
  return factors.length === 0 ? say.emptyMap : say.map(title, factors.length, links.length);
}

/** What is picked, in words; empty when nothing is. */
export function describePicked(scene: Scene, { factors, links }: Picked): string {
  if (factors.length + links.length === 0) return '';
  if (factors.length + links.length > 1) return say.pickedSeveral(factors.length, links.length);
  const factor = scene.factor(factors[0] ?? '');
  if (factor) {
    const linked = scene.linksOf(factor.id);
    const out = linked.filter((link) => link.cause === factor).length;
    return say.pickedFactor(factor.factor.label, factor.factor.kind, linked.length - out, out);
  }
  const link = scene.link(links[0] ?? '');
  return link ? say.pickedLink(link.cause.factor.label, link.effect.factor.label, link.link) : '';
}
