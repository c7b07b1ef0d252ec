import type { Picked } from '../contract';
import { toWorld } from '../scene/camera';
import { type Bounds, boundsOf, distance, type Point } from '../scene/geometry';
import type { PlacedFactor } from '../scene/label';
import type { Hands } from './hands';
import { placeOf, touchedAt } from './touch';

/** A drag shorter than this, in screen pixels, is a click. */
const SLACK = 4;

/** Whether a pointer that goes down begins a box: on the paper, with Shift or while several are picked. */
export function beginsBox(event: MouseEvent | Touch, hands: Hands, shift: boolean): boolean {
  if (!shift && !hands.several) return false;
  return touchedAt(hands.stage, placeOf(event, hands.canvas, hands.stage)).is === 'ground';
}

/** Draws a box over the paper and picks the factors that stand in it, with the links among them. */
export class Box {
  readonly #hands: Hands;
  #from: Point | null = null;
  #pointer = 0;
  /** A box was drawn: the click that ends it means nothing else. */
  #drawn = false;

  constructor(hands: Hands) {
    this.#hands = hands;
    const { canvas } = hands;
    canvas.addEventListener('pointerdown', (event) => this.#down(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    canvas.addEventListener('pointerup', (event) => this.#up(event));
    canvas.addEventListener('pointercancel', () => this.stop());
    canvas.addEventListener('click', (event) => this.#drawn && event.stopImmediatePropagation(), true);
  }

  #down(event: PointerEvent): void {
    this.#drawn = false;
    if (this.#from) return this.stop();
    if (event.button !== 0 || !beginsBox(event, this.#hands, event.shiftKey)) return;
    this.#from = at(event);
    this.#pointer = event.pointerId;
    this.#hands.canvas.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    if (this.#goes(event)) this.#hands.cues.box(this.#from as Point, at(event));
  }

  #up(event: PointerEvent): void {
    const { stage, selection } = this.#hands;
    if (this.#goes(event)) {
      this.#drawn = true;
      const found = inBox(
        stage.scene.factors,
        spanned(toWorld(stage.camera, this.#from as Point), toWorld(stage.camera, at(event))),
      );
      this.#hands.pick(joined(selection, found));
    }
    this.stop();
  }

  #goes(event: PointerEvent): boolean {
    return (
      this.#from !== null && event.pointerId === this.#pointer && distance(this.#from, at(event)) >= SLACK
    );
  }

  /** Forgets the box that is being drawn. */
  stop(): void {
    this.#from = null;
    this.#hands.cues.box(null);
  }
}

/** The ids of factors that stand wholly between two corners. */
export function inBox(factors: readonly PlacedFactor[], box: Bounds): string[] {
  return factors
    .filter((factor) => {
      const { left, right, top, bottom } = boundsOf(factor);
      return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
    })
    .map(({ id }) => id);
}

/** What was picked, with more factors. */
export function joined(before: Picked, factors: readonly string[]): Picked {
  return { ...before, factors: [...new Set([...before.factors, ...factors])] };
}

function spanned(a: Point, b: Point): Bounds {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

function at({ offsetX, offsetY }: PointerEvent): Point {
  return { x: offsetX, y: offsetY };
}
