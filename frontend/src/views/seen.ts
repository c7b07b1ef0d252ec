import type { Picked } from '../canvas/contract';
import type { Drawing, DrawnFactor, DrawnLink } from '../protocol';
import { onlyFactors } from './only-factors';
import { onlyLinks } from './only-links';
import { pathsBetween } from './paths';
import type { Named, View, ViewPart, Walk } from './view';
import { walk } from './walk';

/** What a view shows of a map. */
export interface Seen {
  keep: Picked;
  /** How many steps away each factor lies; null where the view goes no way, or several. */
  steps: Record<string, number> | null;
  /** Factors of the map. */
  total: number;
  /** The parts that could be answered, with the names that things have now. */
  parts: readonly ViewPart[];
  /** Factors that the view names and the map no longer has. */
  missing: readonly Named[];
  /** Where the view asks for ways between two factors: how many there are, and whether these are all. */
  ways: { count: number; complete: boolean } | null;
}

/** One part's own answer: what it keeps. */
interface Share {
  factors: Set<string>;
  links: Set<string>;
}

/**
 * What lies in all parts of a view at once. What people say about links comes first: steps and ways go along the links
 * that are left. Then only the factors stay that every other part lets through; where the steps start always stays.
 */
export function seen(drawing: Drawing, view: View): Seen {
  const { parts, missing } = present(drawing.factors, view.parts);
  const links = sieve(drawing.links, parts.map(onlyLinks));
  const walks = parts.filter((part) => part.type === 'walk').map((part) => goes(links, part));
  const paths = parts.find((part) => part.type === 'paths');
  const ways = paths ? pathsBetween(links, paths.from.id, paths.to.id, paths.longest) : null;
  const shares: Share[] = walks.map(({ share }) => share);
  if (ways) shares.push(along(links, ways.paths.flat()));
  if (parts.some((part) => onlyLinks(part) !== null))
    shares.push(
      along(
        links,
        links.map(({ id }) => id),
      ),
    );
  const anchors = new Set(parts.flatMap(starts).map(({ id }) => id));
  const allowed = new Set(sieve(drawing.factors, parts.map(onlyFactors)).map(({ id }) => id));
  const factors = drawing.factors
    .map(({ id }) => id)
    .filter((id) => anchors.has(id) || (allowed.has(id) && shares.every((share) => share.factors.has(id))));
  const [only] = walks;
  return {
    keep: { factors, links: between(links, factors, shares) },
    steps: only && walks.length === 1 ? within(only.steps, factors) : null,
    total: drawing.factors.length,
    parts,
    missing,
    ways: ways && { count: ways.paths.length, complete: ways.complete },
  };
}

/** The parts on factors that are still there, by the names they have now. */
function present(factors: readonly DrawnFactor[], parts: readonly ViewPart[]) {
  const labels = new Map(factors.map(({ id, label }) => [id, label]));
  const now = (named: Named): Named[] => {
    const label = labels.get(named.id);
    return label === undefined ? [] : [{ id: named.id, label }];
  };
  const left = parts.flatMap((part): ViewPart[] => {
    if (part.type === 'walk') {
      const from = part.from.flatMap(now);
      return from.length > 0 ? [{ ...part, from }] : [];
    }
    if (part.type !== 'paths') return [part];
    const [from, to] = [now(part.from)[0], now(part.to)[0]];
    return from && to ? [{ ...part, from, to }] : [];
  });
  const named = new Map(parts.flatMap(starts).map((name) => [name.id, name]));
  return { parts: left, missing: [...named.values()].filter(({ id }) => !labels.has(id)) };
}

/** The factors that a part names. */
export function starts(part: ViewPart): Named[] {
  if (part.type === 'walk') return part.from;
  return part.type === 'paths' ? [part.from, part.to] : [];
}

function goes(links: readonly DrawnLink[], { way, from, steps }: Walk) {
  const { away, links: gone } = walk(
    links,
    way,
    from.map(({ id }) => id),
    steps,
  );
  const far = Object.fromEntries([...away].filter(([, step]) => step > 0));
  return { share: { factors: new Set(away.keys()), links: gone }, steps: far };
}

function along(links: readonly DrawnLink[], ids: readonly string[]): Share {
  const wanted = new Set(ids);
  const kept = links.filter(({ id }) => wanted.has(id));
  return { factors: new Set(kept.flatMap(({ cause, effect }) => [cause, effect])), links: wanted };
}

function between(
  links: readonly DrawnLink[],
  factors: readonly string[],
  shares: readonly Share[],
): string[] {
  const kept = new Set(factors);
  return links
    .filter(({ cause, effect }) => kept.has(cause) && kept.has(effect))
    .filter(({ id }) => shares.every((share) => share.links.has(id)))
    .map(({ id }) => id);
}

function within(steps: Record<string, number>, factors: readonly string[]): Record<string, number> {
  return Object.fromEntries(factors.flatMap((id) => (steps[id] === undefined ? [] : [[id, steps[id]]])));
}

function sieve<T>(all: readonly T[], only: readonly (((one: T) => boolean) | null)[]): T[] {
  return only.reduce<T[]>((left, lets) => (lets ? left.filter(lets) : left), [...all]);
}
