import type { Cancel, Clock } from '../live/clock';

export interface NoticeAction {
  words: string;
  run(): void;
}

/** A sentence that comes up and goes again. */
export interface Notice {
  id: string;
  words: string;
  actions: readonly NoticeAction[];
}

/** Long enough to read a sentence and reach its button. Milliseconds. */
export const STAYS = 9_000;

/** The sentences now on screen; a newer one with the same id takes the place of the older. */
export class Notices {
  shown: readonly Notice[] = [];
  private readonly ends = new Map<string, Cancel>();

  constructor(
    private readonly clock: Clock,
    private readonly changed: () => void,
  ) {}

  /** Stays a while, or, with `stays`, until somebody takes it away. */
  say(notice: Notice, stays = false): void {
    this.drop(notice.id);
    this.shown = [...this.shown, notice];
    if (!stays)
      this.ends.set(
        notice.id,
        this.clock.after(STAYS, () => this.drop(notice.id)),
      );
    this.changed();
  }

  drop(id: string): void {
    this.ends.get(id)?.();
    this.ends.delete(id);
    if (!this.shown.some((notice) => notice.id === id)) return;
    this.shown = this.shown.filter((notice) => notice.id !== id);
    this.changed();
  }
}
