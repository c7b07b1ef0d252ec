import type { Drawing, FactorKind } from '../protocol';

/** What a map offers to look for: only what is there, each with how often. */
export interface Choices {
  kinds: Map<FactorKind, number>;
  themes: Map<string, number>;
  tags: Map<string, number>;
  groups: Map<string, number>;
  contested: number;
  unsure: number;
}

/** In the order of their names. */
export function choicesOf({ factors, links }: Drawing): Choices {
  return {
    kinds: counted(factors.map(({ kind }) => kind)),
    themes: counted(factors.flatMap(({ theme }) => theme ?? [])),
    tags: counted(factors.flatMap(({ tags }) => tags)),
    groups: counted(links.flatMap(({ groups }) => groups)),
    contested: links.filter(({ contested }) => contested).length,
    unsure: links.filter(({ certainty }) => certainty === 'GUESS').length,
  };
}

function counted<T extends string>(all: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of [...all].sort((a, b) => a.localeCompare(b))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
