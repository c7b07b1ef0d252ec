import type { Drawing } from '../protocol';

/** Up to so many factors can be read on a narrow screen all at once. */
const FEW = 10;

/** The factor to begin with on a narrow screen: the focal one, or else the most linked; none where all can be read. */
export function firstLook(drawing: Drawing): string | undefined {
  return drawing.factors.length <= FEW ? undefined : (drawing.focal ?? mostLinked(drawing));
}

function mostLinked({ factors, links }: Drawing): string | undefined {
  const count = new Map<string, number>();
  for (const { cause, effect } of links)
    for (const id of [cause, effect]) count.set(id, (count.get(id) ?? 0) + 1);
  return factors.map(({ id }) => id).sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0))[0];
}
