import type { MapCommand } from '../protocol';
import { MemoryQueue } from './memory-queue';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

/** A store that is still being opened; falls back to memory where it cannot be. */
export class LateQueue<Command = MapCommand> implements QueueStore<Command> {
  private readonly store: Promise<QueueStore<Command>>;

  constructor(opening: Promise<QueueStore<Command>>) {
    this.store = opening.catch(() => new MemoryQueue<Command>());
  }

  async pending(shelf: string): Promise<Pending<Command>[]> {
    return (await this.store).pending(shelf);
  }

  async setbacks(shelf: string): Promise<Setback<Command>[]> {
    return (await this.store).setbacks(shelf);
  }

  keep(shelf: string, wish: Pending<Command>): void {
    void this.store.then((store) => store.keep(shelf, wish));
  }

  drop(opId: string): void {
    void this.store.then((store) => store.drop(opId));
  }

  park(shelf: string, setback: Setback<Command>): void {
    void this.store.then((store) => store.park(shelf, setback));
  }
}
