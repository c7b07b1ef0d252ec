import type { MapCommand } from '../protocol';
import { Bucket } from './bucket';
import type { Clock } from './clock';
import { operationId } from './ids';
import type { Pending } from './pending';

/** Wishes on their way at once; the rest wait their turn. */
export const MOST_IN_FLIGHT = 16;

interface Entry<Command> {
  wish: Pending<Command>;
  state: 'queued' | 'sent' | 'saved';
  /** Seq of the document that holds it, once saved. */
  savedAt: number;
  /** It overtook an earlier wish that the server was too busy to take. */
  overtook: boolean;
}

/** What becomes of an answer: the wish it was about, unless that has to be asked again or is unknown. */
export type Answered<Command> = { wish: Pending<Command>; again: Pending<Command> | null } | null;

/** This person's wishes in the order they were made, until the sheet holds them. */
export class Outbox<Command = MapCommand> {
  private entries: Entry<Command>[] = [];
  private heldUntil = 0;
  /** Grows whenever the wishes shown change. */
  version = 0;
  private readonly bucket: Bucket;

  constructor(private readonly clock: Clock) {
    this.bucket = new Bucket(clock.now());
  }

  /** Wishes that the drawing must show although the confirmed state does not hold them yet. */
  get shown(): Pending<Command>[] {
    return this.entries.map((entry) => entry.wish);
  }

  /** Those not known to be saved. */
  get waiting(): Pending<Command>[] {
    return this.entries.filter((entry) => entry.state !== 'saved').map((entry) => entry.wish);
  }

  /** How many are not known to be saved. */
  get unsaved(): number {
    return this.waiting.length;
  }

  add(wish: Pending<Command>): void {
    this.version += 1;
    this.entries.push(entryOf(wish));
  }

  /** Puts wishes of an earlier tab first; those known already stay where they are. */
  adopt(wishes: readonly Pending<Command>[]): void {
    this.version += 1;
    const known = new Set(this.entries.map((entry) => entry.wish.opId));
    this.entries.unshift(...wishes.filter((wish) => !known.has(wish.opId)).map(entryOf));
  }

  clear(): void {
    this.version += 1;
    this.entries = [];
  }

  /** The channel broke: what is not answered is sent again, under the same name, in order. */
  disconnected(): void {
    this.heldUntil = 0;
    for (const entry of this.entries) {
      if (entry.state === 'sent') entry.state = 'queued';
      entry.overtook = false;
    }
  }

  /** Sends what may go now; answers how many milliseconds to wait for the rest, or null when none waits for time. */
  pump(send: (wish: Pending<Command>) => boolean): number | null {
    let flying = this.entries.filter((entry) => entry.state === 'sent').length;
    for (const entry of this.entries) {
      if (entry.state !== 'queued') continue;
      const now = this.clock.now();
      if (flying >= MOST_IN_FLIGHT) return null;
      if (now < this.heldUntil) return this.heldUntil - now;
      if (!this.bucket.take(now)) return this.bucket.wait(now);
      if (!send(entry.wish)) return null;
      entry.state = 'sent';
      flying += 1;
    }
    return null;
  }

  /** The server is too busy: the wish, if one is named, and those behind it wait. */
  busy(opId: string | null, retryMs: number): void {
    this.heldUntil = Math.max(this.heldUntil, this.clock.now() + retryMs);
    const at = this.entries.findIndex((entry) => entry.wish.opId === opId);
    const entry = this.entries[at];
    if (entry?.state !== 'sent') return;
    entry.state = 'queued';
    for (const later of this.entries.slice(at + 1)) if (later.state === 'sent') later.overtook = true;
  }

  /** The document holds the wish since that seq. It stays shown until the sheet has got there. */
  saved(opId: string, seq: number): Pending<Command> | null {
    const entry = this.entries.find((e) => e.wish.opId === opId);
    if (!entry || entry.state === 'saved') return null;
    entry.state = 'saved';
    entry.savedAt = seq;
    return entry.wish;
  }

  /** The document will never hold the wish. One that had overtaken an earlier one is asked again by a new name. */
  declined(opId: string): Answered<Command> {
    const at = this.entries.findIndex((entry) => entry.wish.opId === opId);
    const entry = this.entries[at];
    if (!entry) return null;
    this.version += 1;
    const again = entry.overtook ? { ...entry.wish, opId: operationId() } : null;
    this.entries.splice(at, 1, ...(again ? [entryOf(again)] : []));
    return { wish: entry.wish, again };
  }

  /** The sheet holds everything up to that seq. */
  reached(seq: number): void {
    const left = this.entries.filter((entry) => entry.state !== 'saved' || entry.savedAt > seq);
    if (left.length < this.entries.length) this.version += 1;
    this.entries = left;
  }
}

function entryOf<Command>(wish: Pending<Command>): Entry<Command> {
  return { wish, state: 'queued', savedAt: 0, overtook: false };
}
