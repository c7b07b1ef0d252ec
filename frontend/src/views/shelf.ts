/** A view that a person keeps for a map under a name; `view` is its text. */
export interface KeptView {
  id: string;
  name: string;
  view: string;
}

/** Why something could not be kept: no connection, or no room. */
export type ShelfTrouble = 'away' | 'full';

/** Where a person's views of one map are kept. Every method throws a `ShelfError` when it cannot. */
export interface Shelf {
  all(): Promise<KeptView[]>;
  /** Keeps it, in place of the one with the same id. */
  put(kept: KeptView): Promise<void>;
  remove(id: string): Promise<void>;
}

export class ShelfError extends Error {
  constructor(readonly trouble: ShelfTrouble) {
    super(`The shelf of kept views must be there and have room: ${trouble}`);
  }
}
