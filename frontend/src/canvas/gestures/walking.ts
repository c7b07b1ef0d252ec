import { readingMessages } from '../../messages/reading';
import { readFactor, readStep } from '../reading/read';
import { type Among, type Way, walk } from '../reading/walk';
import { toWorld } from '../scene/camera';
import type { Hands } from './hands';
import { neighbourInOrder } from './reading-order';

/** Goes from factor to factor by keyboard and says which link was walked. */
export class Walking {
  readonly #hands: Hands;
  #at = '';
  #among: Among | null = null;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  /** @param more what is picked already stays picked */
  arrow(x: number, y: number, more: boolean): boolean {
    const { stage, selection } = this.#hands;
    const from = selection.factors.at(-1) ?? this.#endOfLink(x);
    if (from === undefined) return this.#begin();
    const way: Way = x < 0 ? 'left' : x > 0 ? 'right' : y < 0 ? 'up' : 'down';
    const step = walk(stage.scene, from, way, this.#at === from ? this.#among : null);
    if (!step) this.#hands.say(readingMessages.edge);
    else {
      this.#to(step.to.id, more, readStep(stage.scene, step));
      this.#among = step.among;
    }
    return true;
  }

  /** In the order of reading, row by row; the one way that is sure to come to every factor. */
  inOrder(to: 'first' | 'last' | 'next' | 'before'): boolean {
    const { stage, selection } = this.#hands;
    const from = to === 'next' || to === 'before' ? selection.factors.at(-1) : undefined;
    const next = neighbourInOrder(stage.scene.factors, from, to === 'last' || to === 'before');
    if (next === undefined) this.#hands.say(readingMessages.edge);
    else this.#to(next, false, readFactor(stage.scene, next));
    return true;
  }

  /** With nothing picked, an arrow picks the factor nearest to the middle of the view. */
  #begin(): boolean {
    const { scene, camera, size } = this.#hands.stage;
    const { x, y } = toWorld(camera, { x: size.width / 2, y: size.height / 2 });
    const away = (at: { x: number; y: number }) => Math.hypot(at.x - x, at.y - y);
    const [nearest] = [...scene.factors].sort((a, b) => away(a) - away(b));
    if (nearest) this.#to(nearest.id, false, readFactor(scene, nearest.id));
    return true;
  }

  /** From a picked link the arrows lead to its ends. */
  #endOfLink(x: number): string | undefined {
    const link = this.#hands.stage.scene.link(this.#hands.selection.links.at(-1) ?? '');
    return x > 0 ? link?.cause.id : link?.effect.id;
  }

  #to(id: string, more: boolean, words: string): void {
    const kept = more ? this.#hands.selection.factors.filter((one) => one !== id) : [];
    this.#at = id;
    this.#among = null;
    this.#hands.pick({ factors: [...kept, id], links: [] }, words);
    this.#hands.reveal(id);
  }
}
