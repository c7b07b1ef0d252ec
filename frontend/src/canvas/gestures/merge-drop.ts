import { type Point, within } from '../scene/geometry';
import type { PlacedFactor } from '../scene/label';
import type { Hands } from './hands';

/** A factor has to rest over another this long before letting go asks about a merge. Milliseconds. */
export const MERGE_PAUSE = 700;

/** Watches one dragged factor: when it rests over another, letting go will ask whether the two are one. */
export class MergeDrop {
  readonly #hands: Hands;
  #over: string | null = null;
  #armed = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  /** The hand holds one factor at a place. */
  move(dragged: string, at: Point): void {
    const under = this.#under(dragged, at);
    if (under?.id === this.#over) return;
    this.#clear();
    this.#over = under?.id ?? null;
    if (under) this.#waiting = setTimeout(() => this.#arm(under), MERGE_PAUSE);
  }

  /** Lets go; answers the factor to merge with, if the hand rested over one. */
  end(): string | null {
    const into = this.#armed ? this.#over : null;
    this.#clear();
    this.#over = null;
    return into;
  }

  #arm(into: PlacedFactor): void {
    this.#armed = true;
    this.#show(into);
  }

  #clear(): void {
    clearTimeout(this.#waiting);
    if (this.#armed) this.#show(null);
    this.#armed = false;
  }

  #show(into: PlacedFactor | null): void {
    const { stage, cues } = this.#hands;
    cues.merge(into, stage);
    stage.setHand({ merge: into?.id ?? null });
  }

  #under(dragged: string, { x, y }: Point): PlacedFactor | undefined {
    const there = this.#hands.stage.scene.boxes.near(x, y);
    return there.findLast((box) => box.id !== dragged && within(box, x, y));
  }
}
