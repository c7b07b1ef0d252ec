import type { DrawnLink } from '../protocol';
import type { Way } from './view';

type End = Pick<DrawnLink, 'id' | 'cause' | 'effect'>;

export interface Walked {
  /** How many steps away each factor lies; where it starts, none. */
  away: Map<string, number>;
  /** The links gone along. */
  links: Set<string>;
}

/** Breadth-first from some factors along the links, `steps` far; null is all the way. */
export function walk(links: readonly End[], way: Way, from: readonly string[], steps: number | null): Walked {
  const ends = endsBy(links, way);
  const away = new Map(from.map((id) => [id, 0]));
  const gone = new Set<string>();
  let edge = [...away.keys()];
  for (let step = 1; edge.length > 0 && step <= (steps ?? Number.POSITIVE_INFINITY); step += 1) {
    const next: string[] = [];
    for (const here of edge)
      for (const { link, there } of ends.get(here) ?? []) {
        gone.add(link);
        if (away.has(there)) continue;
        away.set(there, step);
        next.push(there);
      }
    edge = next;
  }
  return { away, links: gone };
}

/** The links that one can go along from each factor. */
function endsBy(links: readonly End[], way: Way): Map<string, { link: string; there: string }[]> {
  const ends = new Map<string, { link: string; there: string }[]>();
  const add = (here: string, link: string, there: string) => {
    const all = ends.get(here);
    if (all) all.push({ link, there });
    else ends.set(here, [{ link, there }]);
  };
  for (const { id, cause, effect } of links) {
    if (way !== 'upstream') add(cause, id, effect);
    if (way !== 'downstream') add(effect, id, cause);
  }
  return ends;
}
