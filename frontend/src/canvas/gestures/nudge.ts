import { readingMessages } from '../../messages/reading';
import type { Hands } from './hands';

const NEAR = 10;
const FAR = 50;

/** Moves what is picked over the paper by keyboard; several presses are told as one move, once the keys are let go. */
export class Nudge {
  readonly #hands: Hands;
  #going = false;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  by(x: number, y: number, far: boolean): boolean {
    const { stage, selection } = this.#hands;
    const by = far ? FAR : NEAR;
    const places = selection.factors
      .flatMap((id) => stage.scene.factor(id) ?? [])
      .map((factor) => [factor.id, { x: factor.x + x * by, y: factor.y + y * by }]);
    if (places.length === 0) return false;
    stage.hold(Object.fromEntries(places));
    this.#going = true;
    return true;
  }

  done(): void {
    if (!this.#going) return;
    this.#going = false;
    const moved = this.#hands.stage.release();
    this.#hands.moved(moved);
    this.#hands.say(readingMessages.moved(Object.keys(moved).length));
  }
}
