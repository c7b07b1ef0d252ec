import { canvasMessages } from '../../messages/canvas';
import { toScreen } from '../scene/camera';
import type { Point } from '../scene/geometry';
import type { PlacedFactor } from '../scene/label';
import type { Stage } from '../stage';

/** Marks over the canvas while a gesture goes on; they cost the map no new picture. */
export class Cues {
  readonly #box = mark('box');
  readonly #merge = mark('merge');

  constructor(readonly layer: HTMLElement) {
    layer.append(this.#box, this.#merge);
  }

  /** A box from corner to corner, in pixels of the canvas; null takes it away. */
  box(from: Point, to: Point): void;
  box(from: null): void;
  box(from: Point | null, to: Point = { x: 0, y: 0 }): void {
    this.#box.hidden = from === null;
    if (!from) return;
    const { style } = this.#box;
    style.left = `${Math.min(from.x, to.x)}px`;
    style.top = `${Math.min(from.y, to.y)}px`;
    style.width = `${Math.abs(to.x - from.x)}px`;
    style.height = `${Math.abs(to.y - from.y)}px`;
  }

  /** Says over a factor that letting go asks about a merge; null takes it away. */
  merge(into: PlacedFactor | null, stage: Stage): void {
    this.#merge.hidden = into === null;
    if (!into) return;
    const { x, y } = toScreen(stage.camera, { x: into.x, y: into.y - into.h / 2 });
    this.#merge.textContent = canvasMessages.mergeWith(into.factor.label);
    this.#merge.style.left = `${x}px`;
    this.#merge.style.top = `${y}px`;
  }
}

function mark(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = `cue ${name}`;
  made.hidden = true;
  return made;
}
