import type { Bounds } from './geometry';

/** Grows to cover every place it is given. */
export class Cover {
  #left = Number.POSITIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  add(x: number, y: number): void {
    if (x < this.#left) this.#left = x;
    if (x > this.#right) this.#right = x;
    if (y < this.#top) this.#top = y;
    if (y > this.#bottom) this.#bottom = y;
  }

  /** Nothing as long as there was no place. */
  get bounds(): Bounds | undefined {
    if (this.#left > this.#right) return undefined;
    return { left: this.#left, top: this.#top, right: this.#right, bottom: this.#bottom };
  }
}
