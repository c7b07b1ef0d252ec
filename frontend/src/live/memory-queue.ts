import type { MapCommand } from '../protocol';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

type Kept<Command> = { shelf: string; wish: Pending<Command> } | { shelf: string; setback: Setback<Command> };

/** Keeps wishes as long as the page lives: where the browser allows no storage, and in tests. */
export class MemoryQueue<Command = MapCommand> implements QueueStore<Command> {
  private readonly kept = new Map<string, Kept<Command>>();

  async pending(shelf: string): Promise<Pending<Command>[]> {
    return [...this.kept.values()].flatMap((k) => (k.shelf === shelf && 'wish' in k ? [k.wish] : []));
  }

  async setbacks(shelf: string): Promise<Setback<Command>[]> {
    return [...this.kept.values()].flatMap((k) => (k.shelf === shelf && 'setback' in k ? [k.setback] : []));
  }

  keep(shelf: string, wish: Pending<Command>): void {
    this.kept.set(wish.opId, { shelf, wish });
  }

  drop(opId: string): void {
    this.kept.delete(opId);
  }

  park(shelf: string, setback: Setback<Command>): void {
    this.kept.set(setback.opId, { shelf, setback });
  }
}
