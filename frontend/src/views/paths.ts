import type { DrawnLink } from '../protocol';
import { walk } from './walk';

type End = Pick<DrawnLink, 'id' | 'cause' | 'effect'>;

/** More ways than this nobody reads. */
export const MOST_PATHS = 100;
/** More links than this are not tried in one search, so that the screen stays quick. */
const MOST_TRIED = 200_000;

export interface Paths {
  /** Each a way by the ids of its links, the shortest first. */
  paths: string[][];
  /** Whether these are all. */
  complete: boolean;
}

/**
 * The ways from one factor to another that pass no factor twice: the shortest ones, or with `longest` all over at most
 * so many links. Depth-first, length by length, held back by how far the goal is; stops at `MOST_PATHS`.
 */
export function pathsBetween(links: readonly End[], from: string, to: string, longest: number | null): Paths {
  const { away } = walk(links, 'upstream', [to], longest);
  const shortest = away.get(from);
  if (shortest === undefined || shortest === 0) return { paths: [], complete: true };
  const search = new Search(links, away, to);
  for (let length = shortest; length <= (longest ?? shortest) && !search.over; length += 1)
    search.go(from, length);
  return { paths: search.paths, complete: !search.over };
}

class Search {
  readonly paths: string[][] = [];
  /** Whether it stopped before the end. */
  over = false;
  private tried = 0;
  private readonly out = new Map<string, End[]>();
  private readonly way: string[] = [];
  private readonly passed = new Set<string>();

  constructor(
    links: readonly End[],
    private readonly away: ReadonlyMap<string, number>,
    private readonly to: string,
  ) {
    for (const link of links) this.out.set(link.cause, [...(this.out.get(link.cause) ?? []), link]);
  }

  /** Finds the ways from here that have just so many links. */
  go(here: string, left: number): void {
    this.passed.add(here);
    for (const link of this.out.get(here) ?? []) {
      if (this.over) break;
      this.try(link, left - 1);
    }
    this.passed.delete(here);
  }

  private try({ id, effect }: End, left: number): void {
    this.tried += 1;
    const far = this.away.get(effect);
    if (far === undefined || far > left || this.passed.has(effect) || (effect === this.to) !== (left === 0))
      return;
    if (this.tried > MOST_TRIED || (left === 0 && this.paths.length === MOST_PATHS)) {
      this.over = true;
      return;
    }
    this.way.push(id);
    if (left === 0) this.paths.push([...this.way]);
    else this.go(effect, left);
    this.way.pop();
  }
}
