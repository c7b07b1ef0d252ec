import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

interface Row {
  opId: string;
  shelf: string;
  wish: Pending | null;
  setback: Setback | null;
}

interface Shape extends DBSchema {
  wishes: { key: number; value: Row; indexes: { shelf: string; opId: string } };
}

/** Keeps wishes in IndexedDB, numbered in the order they were made, over all tabs of this browser. */
export class StoredQueue implements QueueStore {
  /** Writes follow one another, so that the order on disk is the order of the wishes. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly db: IDBPDatabase<Shape>) {}

  /** Rejects where the browser allows no storage. */
  static async open(name = 'mapwright'): Promise<StoredQueue> {
    const db = await openDB<Shape>(name, 1, {
      upgrade(fresh) {
        const rows = fresh.createObjectStore('wishes', { autoIncrement: true });
        rows.createIndex('shelf', 'shelf');
        rows.createIndex('opId', 'opId', { unique: true });
      },
    });
    return new StoredQueue(db);
  }

  async pending(shelf: string): Promise<Pending[]> {
    return (await this.rows(shelf)).flatMap((row) => (row.wish ? [row.wish] : []));
  }

  async setbacks(shelf: string): Promise<Setback[]> {
    return (await this.rows(shelf)).flatMap((row) => (row.setback ? [row.setback] : []));
  }

  keep(shelf: string, wish: Pending): void {
    this.write(async () => {
      await this.db.add('wishes', { opId: wish.opId, shelf, wish, setback: null });
    });
  }

  drop(opId: string): void {
    this.write(() => this.remove(opId));
  }

  park(shelf: string, setback: Setback): void {
    this.write(async () => {
      await this.remove(setback.opId);
      await this.db.add('wishes', { opId: setback.opId, shelf, wish: null, setback });
    });
  }

  /** Ends when everything asked for so far is written. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async rows(shelf: string): Promise<Row[]> {
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
