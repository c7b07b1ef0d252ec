import { past } from '../messages/history';
import type { ChangesAnswer, MomentAnswer, PastAnswer } from '../protocol';
import type { PastClient } from './past-client';
import { startOfDay } from './times';

/** What a moment is compared with: the day before it, the very beginning, or the moment after a change. */
export type Base = 'day' | 'start' | number;

/** Wait before asking again when the history could not be read. Milliseconds. */
const AGAIN = 4_000;

/** Later, unless it is called off. */
export type Later = (wait: number, work: () => void) => () => void;

/**
 * One person looking back: which moment, compared with which, and what the server said of it. Of answers that come late,
 * only those to the newest question count.
 */
export class LookingBack {
  past: PastAnswer | null = null;
  moment: MomentAnswer | null = null;
  changes: ChangesAnswer | null = null;
  /** The change that was asked for; the moment may still be on its way. */
  seq = 0;
  base: Base = 'day';
  /** Whether the map of today is shown, with what came since the moment marked. */
  comparing = false;
  away = false;
  /** The last change of a day that is over: nothing is added to it, so it is asked for once. */
  private readonly eves = new Map<number, number>();
  private question = 0;
  private busy = false;
  private closed = false;
  private retry: () => void = () => undefined;

  constructor(
    private readonly client: PastClient,
    private readonly changed: () => void,
    private readonly later: Later,
    private readonly now: () => Date = () => new Date(),
  ) {}

  get last(): number {
    return this.past?.last ?? 0;
  }

  get isToday(): boolean {
    return this.seq === this.last;
  }

  /** The named version that is looked at. */
  get version() {
    return this.past?.versions.find(({ seq }) => seq === this.seq) ?? null;
  }

  /** Reads the past anew; who looks at today goes on doing so. */
  async open(): Promise<void> {
    await this.trying(async () => {
      const fresh = await this.client.past();
      const follow = this.past === null || this.isToday;
      const first = this.past === null;
      this.past = fresh;
      if (first) this.base = this.usualBase(fresh.last);
      if (follow) this.seq = fresh.last;
      await this.read();
    });
  }

  seek(seq: number): void {
    this.seq = seq;
    this.comparing = false;
    const named = this.past?.versions.some((version) => version.seq === this.base);
    if (typeof this.base !== 'number' || !named || this.base >= seq) this.base = this.usualBase(seq);
    this.changed();
    void this.follow();
  }

  since(base: Base): void {
    this.base = base;
    this.comparing = false;
    void this.follow();
  }

  compare(on: boolean): void {
    this.comparing = on;
    void this.follow();
  }

  close(): void {
    this.closed = true;
    this.retry();
  }

  /** When the change was that is looked at: known once the moment is read, before that the time of its stretch. */
  get time(): string | null {
    if (this.seq === 0) return null;
    if (this.moment?.seq === this.seq) return this.moment.at;
    return this.past?.stretches.find(({ last }) => this.seq <= last)?.at ?? null;
  }

  /** A named version before, where there is one; else the day before. */
  private usualBase(seq: number): Base {
    return this.past?.versions.filter((version) => version.seq < seq).at(-1)?.seq ?? 'day';
  }

  private follow(): Promise<void> {
    return this.trying(() => this.read());
  }

  /** While an answer is on its way, only the newest wish waits. */
  private async read(): Promise<void> {
    if (this.busy) {
      this.question++;
      return;
    }
    this.busy = true;
    try {
      let asked: number;
      do {
        asked = ++this.question;
        await this.readOnce(asked);
      } while (asked < this.question && !this.closed);
    } finally {
      this.busy = false;
    }
  }

  private async readOnce(asked: number): Promise<void> {
    const shown = this.comparing ? this.last : this.seq;
    if (this.moment?.seq !== shown) {
      this.changes = null;
      this.moment = await this.client.at(shown);
      this.changed();
    }
    if (asked === this.question) await this.compareThem();
  }

  private async compareThem(): Promise<void> {
    const [from, to] = this.comparing ? [this.seq, this.last] : [await this.baseSeq(), this.seq];
    this.changes = await this.client.changes(from, to);
    this.changed();
  }

  private async baseSeq(): Promise<number> {
    if (typeof this.base === 'number') return this.base;
    if (this.base === 'start' || this.seq === 0) return 0;
    const at = this.moment?.at ? new Date(this.moment.at) : this.now();
    const eve = new Date(startOfDay(this.isToday ? this.now() : at).getTime() - 1);
    const last = this.eves.get(eve.getTime()) ?? (await this.client.momentAt(eve)).seq;
    this.eves.set(eve.getTime(), last);
    return Math.min(this.seq, last);
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.away = false;
    } catch {
      if (this.closed) return;
      this.away = true;
      this.retry();
      this.retry = this.later(AGAIN, () => void this.open());
    }
    if (!this.closed) this.changed();
  }
}

/** Shown while nothing is known. */
export function waitingWords(looking: LookingBack, online: boolean): string | null {
  if (looking.away) return online ? past.away : past.offline;
  if (!looking.past) return past.loading;
  return looking.past.last === 0 ? past.empty : null;
}
