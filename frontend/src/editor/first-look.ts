import type { Drawing } from '../protocol';
import { walk } from '../views/walk';

/** Up to so many factors can be read on a narrow screen all at once. */
const FEW = 10;

/** Factors to begin with on a narrow screen: the focal one, or else the most linked, with its neighbours. */
export function firstLook(drawing: Drawing): string[] | undefined {
  if (drawing.factors.length <= FEW) return undefined;
  const start = drawing.focal ?? mostLinked(drawing);
  return start === undefined ? undefined : [...walk(drawing.links, 'around', [start], 1).away.keys()];
}

function mostLinked({ factors, links }: Drawing): string | undefined {
  const count = new Map<string, number>();
  for (const { cause, effect } of links)
    for (const id of [cause, effect]) count.set(id, (count.get(id) ?? 0) + 1);
  return factors.map(({ id }) => id).sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0))[0];
}
