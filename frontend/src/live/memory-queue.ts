import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

type Kept = { shelf: string; wish: Pending } | { shelf: string; setback: Setback };

/** Keeps wishes as long as the page lives: where the browser allows no storage, and in tests. */
export class MemoryQueue implements QueueStore {
  private readonly kept = new Map<string, Kept>();

  async pending(shelf: string): Promise<Pending[]> {
    return [...this.kept.values()].flatMap((k) => (k.shelf === shelf && 'wish' in k ? [k.wish] : []));
  }

  async setbacks(shelf: string): Promise<Setback[]> {
    return [...this.kept.values()].flatMap((k) => (k.shelf === shelf && 'setback' in k ? [k.setback] : []));
  }

  keep(shelf: string, wish: Pending): void {
    this.kept.set(wish.opId, { shelf, wish });
  }

  drop(opId: string): void {
    this.kept.delete(opId);
  }

  park(shelf: string, setback: Setback): void {
    this.kept.set(setback.opId, { shelf, setback });
  }
}
