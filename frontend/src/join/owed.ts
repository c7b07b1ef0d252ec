import type { Cancel, Clock } from '../live/clock';

/** A break shorter than this is not worth a word. Milliseconds. */
export const GRACE = 1_500;
/** How long it is said that everything is in. Milliseconds. */
export const SAID_FOR = 5_000;

/** Knows when there is no signal, and how many things arrived when it came back. */
export class Owed {
  offline = false;
  /** So many came in just now, after a break. */
  arrived = 0;
  private broke = false;
  /** The most that waited at once during the break. */
  private most = 0;
  private waiting: Cancel | null = null;
  private said: Cancel | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly changed: () => void,
  ) {}

  /** @param pending things not known to be saved */
  see(pending: number, live: boolean): void {
    if (live) this.isLive(pending);
    else {
      this.waiting ??= this.clock.after(GRACE, () => this.lost());
      this.most = Math.max(this.most, pending);
    }
  }

  end(): void {
    this.waiting?.();
    this.said?.();
  }

  private lost(): void {
    this.offline = true;
    this.broke = true;
    this.changed();
  }

  private isLive(pending: number): void {
    this.waiting?.();
    this.waiting = null;
    this.offline = false;
    if (pending > 0) return;
    if (this.broke && this.most > 0) this.tell(this.most);
    this.broke = false;
    this.most = 0;
  }

  private tell(count: number): void {
    this.said?.();
    this.arrived = count;
    this.said = this.clock.after(SAID_FOR, () => {
      this.arrived = 0;
      this.changed();
    });
  }
}
