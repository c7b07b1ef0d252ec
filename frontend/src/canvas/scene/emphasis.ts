import type { Picked } from '../contract';

/** How strongly something is drawn: as a paper outline, as usual, or ringed. */
export type Emphasis = 'faded' | 'usual' | 'picked';

/** Says of each factor and link how strongly it is drawn. */
export interface Emphases {
  /** The factors that stay while others fade; none while nothing fades. */
  readonly kept: readonly string[];
  factor(id: string): Emphasis;
  link(id: string): Emphasis;
}

/** Picked things are ringed; when some are kept, all others fade. What is picked never fades. */
export function emphases(selection: Picked, keep: Picked | null): Emphases {
  return {
    kept: keep?.factors ?? [],
    factor: rule(selection.factors, keep?.factors),
    link: rule(selection.links, keep?.links),
  };
}

function rule(picked: readonly string[], kept: readonly string[] | undefined): (id: string) => Emphasis {
  const pickedIds = new Set(picked);
  const keptIds = kept && new Set(kept);
  return (id) => (pickedIds.has(id) ? 'picked' : keptIds && !keptIds.has(id) ? 'faded' : 'usual');
}
