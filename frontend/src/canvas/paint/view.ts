import type { GhostLink, Person, Turn } from '../contract';
import type { Emphases } from '../scene/emphasis';
import type { Bounds, Point } from '../scene/geometry';
import type { Level } from '../scene/level';
import type { Scene } from '../scene/scene';
import type { Measure } from '../scene/wrap';

/** What the hand is doing: things that only the one who does them sees. */
export interface Hand {
  /** Factor under the pointer. */
  readonly over: string | null;
  /** Factors that show handles for drawing links. */
  readonly handles: readonly string[];
  /** A link being drawn: from a factor to a place, or to the factor it would join. */
  readonly rubber: { readonly from: string; readonly to: Point; readonly target: string | null } | null;
  /** A factor that what is held would be merged with. */
  readonly merge: string | null;
}

export const EMPTY_HAND: Hand = { over: null, handles: [], rubber: null, merge: null };

/** Everything a painter needs to draw the map once. */
export interface View {
  readonly scene: Scene;
  readonly emphases: Emphases;
  readonly level: Level;
  /** World pixels that are painted; all else is left out. */
  readonly visible: Bounds;
  readonly steps: Readonly<Record<string, number>> | null;
  /** Which way factors go while something is tried out. */
  readonly turns: Readonly<Record<string, Turn>> | null;
  readonly halo: readonly string[];
  /** Themes are drawn as soft ground behind their factors. */
  readonly regions: boolean;
  /** A word at a factor or link that says what became of it, such as "new". */
  readonly marks: Readonly<Record<string, string>>;
  readonly ghost: GhostLink | null;
  readonly people: readonly Person[];
  readonly hand: Hand;
  readonly measure: Measure;
}
