import type { MapCommand } from '../protocol';
import type { Pending } from './pending';
import type { Setback } from './setback';

/** Where wishes outlive their tab. One shelf for each document and person. */
export interface QueueStore<Command = MapCommand> {
  /** Pending wishes in the order they were made. */
  pending(shelf: string): Promise<Pending<Command>[]>;
  setbacks(shelf: string): Promise<Setback<Command>[]>;
  keep(shelf: string, wish: Pending<Command>): void;
  /** The wish was answered for good. */
  drop(opId: string): void;
  /** The wish was parked: kept until its author has seen to it. */
  park(shelf: string, setback: Setback<Command>): void;
}
