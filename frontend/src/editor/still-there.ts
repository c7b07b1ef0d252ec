import type { Picked } from '../canvas/contract';
import type { Drawing } from '../protocol';

/** What is picked and still on the map; the same object when nothing of it is gone. */
export function stillThere(picked: Picked, drawing: Drawing | null): Picked {
  if (!drawing || picked.factors.length + picked.links.length === 0) return picked;
  const factors = present(picked.factors, drawing.factors);
  const links = present(picked.links, drawing.links);
  const all = factors.length === picked.factors.length && links.length === picked.links.length;
  return all ? picked : { factors, links };
}

function present(ids: readonly string[], parts: readonly { readonly id: string }[]): string[] {
  const there = new Set(parts.map(({ id }) => id));
  return ids.filter((id) => there.has(id));
}
