import type { Pending } from './pending';
import type { Setback } from './setback';

/** Where wishes outlive their tab. One shelf for each document and person. */
export interface QueueStore {
  /** Pending wishes in the order they were made. */
  pending(shelf: string): Promise<Pending[]>;
  setbacks(shelf: string): Promise<Setback[]>;
  keep(shelf: string, wish: Pending): void;
  /** The wish was answered for good. */
  drop(opId: string): void;
  /** The wish was parked: kept until its author has seen to it. */
  park(shelf: string, setback: Setback): void;
}
