import { calm } from './theme';

/** Slow at the end, as --mw-ease. */
function eased(t: number): number {
  return 1 - (1 - t) ** 3;
}

/** One movement at a time: a new one takes the place of the one before. Under reduced motion it ends at once. */
export class Motion {
  #frame = 0;
  #finish: (() => void) | undefined;

  /** Steps from 0 to 1 in so many milliseconds; resolves at the end or when another movement begins. */
  run(duration: number, step: (t: number) => void): Promise<void> {
    this.stop();
    if (calm() || duration <= 0) {
      step(1);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#finish = resolve;
      const begin = performance.now();
      const frame = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - begin) / duration));
        step(eased(t));
        if (t < 1) this.#frame = requestAnimationFrame(frame);
        else this.stop();
      };
      this.#frame = requestAnimationFrame(frame);
    });
  }

  /** Leaves things where they are. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    const finish = this.#finish;
    this.#finish = undefined;
    finish?.();
  }
}
