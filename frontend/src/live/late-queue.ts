import { MemoryQueue } from './memory-queue';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

/** A store that is still being opened; falls back to memory where it cannot be. */
export class LateQueue implements QueueStore {
  private readonly store: Promise<QueueStore>;

  constructor(opening: Promise<QueueStore>) {
    this.store = opening.catch(() => new MemoryQueue());
  }

  async pending(shelf: string): Promise<Pending[]> {
    return (await this.store).pending(shelf);
  }

  async setbacks(shelf: string): Promise<Setback[]> {
    return (await this.store).setbacks(shelf);
  }

  keep(shelf: string, wish: Pending): void {
    void this.store.then((store) => store.keep(shelf, wish));
  }

  drop(opId: string): void {
    void this.store.then((store) => store.drop(opId));
  }

  park(shelf: string, setback: Setback): void {
    void this.store.then((store) => store.park(shelf, setback));
  }
}
