import type { Picked } from '../canvas/contract';
import type { LiveSession } from '../live/session';
import type { LiveState } from '../live/state';
import type { Notices } from './notices';
import type { Reading } from './readings';
import type { Tool } from './tools';

/** What every reading of the map gets: the map as it is now, the session to change it by, and what is picked. */
export interface ReadingParts {
  now: LiveState | null;
  session: LiveSession | null;
  picked: Picked;
  /** What this person's view shows; null is everything. */
  keep: Picked | null;
  notices: Notices;
  /** Picks for this person and on the map, without opening anything. */
  pick(picked: Picked): void;
  /** Picks, and opens what is known about it beside the reading. */
  open(picked: Picked): void;
  /** Shows these on the map. */
  show(picked: Picked): void;
}

/** A reading takes the tools that mean something of its own there; answers whether it did. */
export interface ReadingElement extends HTMLElement {
  use(tool: Tool | Reading): boolean;
}
