import type { Position } from '../protocol';
import type { Cancel, Clock } from './clock';

/** Shortest time between two reports: five a second. Milliseconds. */
export const PAUSE = 200;

export interface Whereabouts {
  pointer: Position | null;
  selection: string[];
}

/** Tells the others where this person points, at most five times a second, the last place always. */
export class Presence {
  private here: Whereabouts = { pointer: null, selection: [] };
  private waiting: Cancel | null = null;
  private told = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly tell: (here: Whereabouts) => void,
  ) {}

  update(change: Partial<Whereabouts>): void {
    this.here = { ...this.here, ...change };
    if (this.waiting) return;
    const wait = this.told + PAUSE - this.clock.now();
    if (wait <= 0) this.now();
    else this.waiting = this.clock.after(wait, () => this.now());
  }

  /** Says it again, on a new channel. */
  now(): void {
    this.waiting?.();
    this.waiting = null;
    this.told = this.clock.now();
    this.tell(this.here);
  }
}
