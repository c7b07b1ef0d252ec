import type { Picked } from '../canvas/contract';
import type { Drawing } from '../protocol';

/** How one person looks at the map, private to her: from some factors, a few steps one way or both ways. */
export interface Lens {
  way: 'around' | 'upstream' | 'downstream';
  /** 1 to 3. */
  steps: number;
  from: string[];
}

export interface LensView {
  keep: Picked;
  /** How many steps away each factor lies; those it starts from are not in it. */
  steps: Record<string, number>;
  reached: number;
  total: number;
}

/** What lies within the lens: breadth-first from its factors along the links. */
export function lookThrough(drawing: Drawing, lens: Lens): LensView {
  const away = new Map(lens.from.map((id) => [id, 0]));
  const links = new Set<string>();
  for (let step = 1; step <= lens.steps; step += 1) {
    const fresh = new Map<string, number>();
    for (const { id, cause, effect } of drawing.links)
      for (const [here, there] of pairs(lens.way, cause, effect)) {
        if (away.get(here) !== step - 1) continue;
        links.add(id);
        if (!away.has(there)) fresh.set(there, step);
      }
    for (const [id, distance] of fresh) away.set(id, distance);
  }
  const steps = Object.fromEntries([...away].filter(([, distance]) => distance > 0));
  return {
    keep: { factors: [...away.keys()], links: [...links] },
    steps,
    reached: Object.keys(steps).length,
    total: drawing.factors.length,
  };
}

function pairs(way: Lens['way'], cause: string, effect: string): [string, string][] {
  const down: [string, string] = [cause, effect];
  const up: [string, string] = [effect, cause];
  return way === 'downstream' ? [down] : way === 'upstream' ? [up] : [down, up];
}
