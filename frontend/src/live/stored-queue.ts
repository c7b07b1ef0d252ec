import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { MapCommand } from '../protocol';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

interface Row<Command> {
  opId: string;
  shelf: string;
  wish: Pending<Command> | null;
  setback: Setback<Command> | null;
}

interface Shape<Command> extends DBSchema {
  wishes: { key: number; value: Row<Command>; indexes: { shelf: string; opId: string } };
}

/** Keeps wishes in IndexedDB, numbered in the order they were made, over all tabs of this browser. */
export class StoredQueue<Command = MapCommand> implements QueueStore<Command> {
  /** Writes follow one another, so that the order on disk is the order of the wishes. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly db: IDBPDatabase<Shape<Command>>) {}

  /** Rejects where the browser allows no storage. */
  static async open<Command = MapCommand>(name = 'mapwright'): Promise<StoredQueue<Command>> {
    const db = await openDB<Shape<Command>>(name, 1, {
      upgrade(fresh) {
        const rows = fresh.createObjectStore('wishes', { autoIncrement: true });
        rows.createIndex('shelf', 'shelf');
        rows.createIndex('opId', 'opId', { unique: true });
      },
    });
    return new StoredQueue<Command>(db);
  }

  async pending(shelf: string): Promise<Pending<Command>[]> {
    return (await this.rows(shelf)).flatMap((row) => (row.wish ? [row.wish] : []));
  }

  async setbacks(shelf: string): Promise<Setback<Command>[]> {
    return (await this.rows(shelf)).flatMap((row) => (row.setback ? [row.setback] : []));
  }

  keep(shelf: string, wish: Pending<Command>): void {
    this.write(async () => {
      await this.db.add('wishes', { opId: wish.opId, shelf, wish, setback: null });
    });
  }

  drop(opId: string): void {
    this.write(() => this.remove(opId));
  }

  park(shelf: string, setback: Setback<Command>): void {
    this.write(async () => {
      await this.remove(setback.opId);
      await this.db.add('wishes', { opId: setback.opId, shelf, wish: null, setback });
    });
  }

  /** Ends when everything asked for so far is written. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async rows(shelf: string): Promise<Row<Command>[]> {
    await this.last;
    return this.db.getAllFromIndex('wishes', 'shelf', shelf);
  }

  private async remove(opId: string): Promise<void> {
    const key = await this.db.getKeyFromIndex('wishes', 'opId', opId);
    if (key !== undefined) await this.db.delete('wishes', key);
  }

  /** A write that fails, on a full disk say, must not stop those behind it: the wish is on its way all the same. */
  private write(work: () => Promise<void>): void {
    this.last = this.last.then(work).catch(() => {});
  }
}
