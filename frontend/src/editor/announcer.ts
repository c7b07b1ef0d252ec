import type { Clock } from '../live/clock';
import type { Heard } from '../live/state';
import { hearsay, summary } from './hearsay';

/** Others' work is told to screen readers no more often than this. Milliseconds. */
export const EVERY = 2_500;

/** Gathers what others do and tells it in one go. */
export class Announcer {
  private told: { who: string; words: string }[] = [];
  private waiting = false;

  constructor(
    private readonly clock: Clock,
    private readonly say: (words: string) => void,
  ) {}

  hear({ ops, before }: Heard): void {
    this.told.push(...ops.map((op) => ({ who: op.by.pseudonym, words: hearsay(op, before) })));
    if (this.waiting) return;
    this.waiting = true;
    this.clock.after(EVERY, () => this.flush());
  }

  private flush(): void {
    this.waiting = false;
    this.say(summary(this.told));
    this.told = [];
  }
}
