import type { Drawing, DrawnFactor, DrawnLink } from '../protocol';
import type { Row } from './column';
import type { Change, Changes } from './last-changes';

export interface FactorRow extends Row {
  factor: DrawnFactor;
  linksIn: number;
  linksOut: number;
  change: Change | null;
}

export interface LinkRow extends Row {
  link: DrawnLink;
  cause: string;
  effect: string;
  change: Change | null;
}

export function factorRows({ factors, links }: Drawing, changes: Changes): FactorRow[] {
  const into = count(links.map(({ effect }) => effect));
  const out = count(links.map(({ cause }) => cause));
  return factors.map((factor) => ({
    id: factor.id,
    label: factor.label,
    factor,
    linksIn: into.get(factor.id) ?? 0,
    linksOut: out.get(factor.id) ?? 0,
    change: changes.get(factor.id) ?? null,
  }));
}

export function linkRows({ factors, links }: Drawing, changes: Changes): LinkRow[] {
  const labels = new Map(factors.map(({ id, label }) => [id, label]));
  return links.map((link) => {
    const cause = labels.get(link.cause) ?? '';
    const effect = labels.get(link.effect) ?? '';
    const change = changes.get(link.id) ?? null;
    return { id: link.id, label: `${cause}, ${effect}`, link, cause, effect, change };
  });
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
