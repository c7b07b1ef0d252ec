import type { Position } from '../protocol';
import type { Touched } from './paint/screen';
import type { Scene } from './scene/scene';

/** Labels that are being moved here and now; a change from elsewhere does not pull them back. */
export class Held {
  #positions: Readonly<Record<string, Position>> = {};
  #touched: Touched | null = null;

  /** Where a label is held, if it is. */
  at(id: string): Position | undefined {
    return this.#positions[id];
  }

  /** The held labels and the links that hang on them. */
  get touched(): Touched | null {
    return this.#touched;
  }

  hold(positions: Readonly<Record<string, Position>>): void {
    this.#positions = { ...this.#positions, ...positions };
  }

  /** From now on only what is held is painted anew with each frame. */
  touch(scene: Scene): void {
    if (this.#touched) return;
    const ids = Object.keys(this.#positions);
    const factors = ids.flatMap((id) => scene.factor(id) ?? []);
    this.#touched = new Set([...factors, ...ids.flatMap((id) => scene.linksOf(id))]);
  }

  /** The scene is a new one. */
  untouch(): void {
    this.#touched = null;
  }

  /** Lets go; gives the places of what is still in the scene. */
  release(scene: Scene): Record<string, Position> {
    const kept = Object.entries(this.#positions).filter(([id]) => scene.factor(id));
    this.#positions = {};
    this.#touched = null;
    return Object.fromEntries(kept);
  }
}
