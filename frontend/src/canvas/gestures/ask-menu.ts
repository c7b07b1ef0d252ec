import type { Picked } from '../contract';
import { distance, type Point } from '../scene/geometry';
import type { Hands } from './hands';
import { placeOf, type Touched, touchedAt } from './touch';

/** A finger that rests this long asks for the menu. Milliseconds. */
export const LONG_PRESS = 500;
/** It may tremble by this much. Screen pixels. */
const TREMBLE = 10;

/** Right click and long press ask what can be done with what lies there. */
export class AskMenu {
  readonly #hands: Hands;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #down: Point = { x: 0, y: 0 };
  /** Browsers say `contextmenu` for a long press too, before or after us. */
  #asked = false;

  /** @param held called when a finger asks, so that what it began is let go */
  constructor(hands: Hands, held: () => void) {
    this.#hands = hands;
    const { canvas } = hands;
    canvas.addEventListener('pointerdown', (event) => this.#begin(event, held));
    canvas.addEventListener('pointermove', (event) => this.#moved(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      canvas.addEventListener(end, () => clearTimeout(this.#waiting));
    canvas.addEventListener('contextmenu', (event) => this.#rightClick(event, held));
    canvas.addEventListener('touchend', (event) => this.#lifted(event), true);
    canvas.addEventListener('click', (event) => this.#click(event), true);
  }

  #begin(event: PointerEvent, held: () => void): void {
    clearTimeout(this.#waiting);
    this.#asked = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    this.#down = { x: event.clientX, y: event.clientY };
    this.#waiting = setTimeout(() => this.#ask(event, true, held), LONG_PRESS);
  }

  #moved(event: PointerEvent): void {
    if (distance(this.#down, { x: event.clientX, y: event.clientY }) > TREMBLE) clearTimeout(this.#waiting);
  }

  #rightClick(event: MouseEvent, held: () => void): void {
    event.preventDefault();
    clearTimeout(this.#waiting);
    const finger = 'pointerType' in event && event.pointerType === 'touch';
    if (!this.#asked && (finger || event.button === 2)) this.#ask(event, finger, held);
  }

  /** The finger that asked is lifted: what opened under it gets no click. Heard first, since zooming lets no one else hear. */
  #lifted(event: TouchEvent): void {
    if (this.#asked) event.preventDefault();
  }

  /** Nor does the canvas. */
  #click(event: MouseEvent): void {
    if (!this.#asked || event.detail === 0) return;
    this.#asked = false;
    event.stopImmediatePropagation();
  }

  #ask(event: MouseEvent, finger: boolean, held: () => void): void {
    const { canvas, stage, selection } = this.#hands;
    this.#asked = true;
    held();
    const picked = meant(touchedAt(stage, placeOf(event, canvas, stage), finger), selection);
    this.#hands.pick(picked);
    const { left, top } = canvas.getBoundingClientRect();
    this.#hands.menu({ x: event.clientX - left, y: event.clientY - top }, picked);
  }
}

/** What a menu is about: all that is picked when it was asked for there, else the one thing there. */
export function meant(touched: Touched, selection: Picked): Picked {
  switch (touched.is) {
    case 'handle':
    case 'factor':
      return selection.factors.includes(touched.factor.id)
        ? selection
        : { factors: [touched.factor.id], links: [] };
    case 'link':
      return selection.links.includes(touched.link.id)
        ? selection
        : { factors: [], links: [touched.link.id] };
    case 'ground':
      return { factors: [], links: [] };
  }
}
