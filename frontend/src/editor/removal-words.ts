import type { Picked } from '../canvas/contract';
import { stage } from '../messages/en';
import type { Drawing } from '../protocol';

/** What has just been removed, in words. */
export function removalWords(before: Drawing, { factors, links }: Picked): string {
  const label = (id: string) => before.factors.find((factor) => factor.id === id)?.label ?? '';
  const [factor] = factors;
  if (factor !== undefined && factors.length === 1) {
    const gone = before.links.filter((link) => link.cause === factor || link.effect === factor);
    return stage.removedFactor(label(factor), gone.length);
  }
  const link = before.links.find(({ id }) => id === links[0]);
  if (link && factors.length === 0 && links.length === 1)
    return stage.removedLink(label(link.cause), label(link.effect));
  return stage.removedMany(factors.length, links.length);
}
