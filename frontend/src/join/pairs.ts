import type { Drawing, DrawnFactor } from '../protocol';

/** Factors among which pairs are offered: the most used ones. */
const OFFERED = 14;

/** How many links hang on each factor. */
export function useOf(drawing: Drawing): Map<string, number> {
  const use = new Map<string, number>();
  for (const { cause, effect } of drawing.links)
    for (const id of [cause, effect]) use.set(id, (use.get(id) ?? 0) + 1);
  return use;
}

/** Most used first, else by label. */
export function mostUsed(drawing: Drawing): DrawnFactor[] {
  const use = useOf(drawing);
  const count = ({ id }: DrawnFactor) => use.get(id) ?? 0;
  return [...drawing.factors].sort((a, b) => count(b) - count(a) || a.label.localeCompare(b.label));
}

export interface Pair {
  cause: string;
  effect: string;
}

/** Two things to think about that nobody has linked yet; linked ones only where there are no others. */
export function offeredPair(drawing: Drawing, random: () => number, not: Pair | null = null): Pair | null {
  const factors = mostUsed(drawing).slice(0, OFFERED);
  const linked = new Set(
    drawing.links.flatMap(({ cause, effect }) => [`${cause} ${effect}`, `${effect} ${cause}`]),
  );
  const all = factors.flatMap(({ id: cause }) =>
    factors.filter(({ id }) => id !== cause).map(({ id: effect }): Pair => ({ cause, effect })),
  );
  const others = all.filter(({ cause, effect }) => cause !== not?.cause || effect !== not?.effect);
  const fresh = others.filter(({ cause, effect }) => !linked.has(`${cause} ${effect}`));
  const choice = fresh.length > 0 ? fresh : others.length > 0 ? others : all;
  return choice[Math.floor(random() * choice.length)] ?? null;
}
