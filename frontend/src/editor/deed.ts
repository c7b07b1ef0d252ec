import type { Picked } from '../canvas/contract';
import type { MapCommand } from '../protocol';

/** Something larger that is done to the map in one step, and how that is said. */
export interface Deed {
  readonly commands: readonly MapCommand[];
  /** Said with an offer to undo. */
  readonly words: string;
  /** What is picked afterwards; as before when missing. */
  readonly pick?: Picked;
}
