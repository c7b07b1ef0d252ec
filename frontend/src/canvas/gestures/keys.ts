import type { Position } from '../../protocol';
import { toWorld } from '../scene/camera';
import type { Hands } from './hands';
import { neighbourInOrder } from './reading-order';

const PAN = 60;
const NUDGE = 10;
const NUDGE_FAR = 50;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Everything the canvas does by keyboard. */
export class Keys {
  readonly #hands: Hands;
  #pointer: Position | null = null;
  #nudging = false;
  /** Escape was pressed with nothing picked: Tab leaves the map now. */
  #leaving = false;

  constructor(hands: Hands) {
    this.#hands = hands;
    const { canvas } = hands;
    canvas.addEventListener('keydown', (event) => {
      if (this.#down(event)) event.preventDefault();
    });
    canvas.addEventListener('keyup', () => this.#nudged());
    canvas.addEventListener('blur', () => {
      this.#nudged();
      this.#leaving = false;
    });
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
      this.#pointer = { x: offsetX, y: offsetY };
    });
    canvas.addEventListener('pointerleave', () => {
      this.#pointer = null;
    });
  }

  /** Whether the key meant something here. */
  #down(event: KeyboardEvent): boolean {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const way = WAYS[key];
    if (way) return this.#arrow(way, event.shiftKey);
    switch (key) {
      case 'Tab':
        return this.#tab(event.shiftKey);
      case 'Escape':
        return this.#escape();
      case 'Delete':
      case 'Backspace':
        return this.#remove();
      case 'Enter':
      case 'F2':
        return this.#rename();
      case '+':
      case '=':
        return this.#zoom(1.25);
      case '-':
        return this.#zoom(0.8);
      case '0':
        return this.#zoom(null);
      default:
        return key.length === 1 && key.trim() !== '' && this.#type(key);
    }
  }

  #arrow([x, y]: readonly [number, number], far: boolean): boolean {
    const { stage, selection, fixed } = this.#hands;
    if (fixed || selection.factors.length === 0) {
      this.#hands.pan(-x * PAN, -y * PAN);
      return true;
    }
    const by = far ? NUDGE_FAR : NUDGE;
    const places = selection.factors
      .flatMap((id) => stage.scene.factor(id) ?? [])
      .map((factor) => [factor.id, { x: factor.x + x * by, y: factor.y + y * by }]);
    stage.hold(Object.fromEntries(places));
    this.#nudging = true;
    return true;
  }

  /** Several nudges are told as one move, once the keys are let go. */
  #nudged(): void {
    if (!this.#nudging) return;
    this.#nudging = false;
    this.#hands.moved(this.#hands.stage.release());
  }

  #tab(back: boolean): boolean {
    const { stage, selection } = this.#hands;
    if (this.#leaving) return false;
    const next = neighbourInOrder(stage.scene.factors, selection.factors[0], back);
    if (!next) return false;
    this.#hands.pick({ factors: [next], links: [] });
    return true;
  }

  #escape(): boolean {
    const { selection } = this.#hands;
    this.#leaving = selection.factors.length + selection.links.length === 0;
    if (!this.#leaving) this.#hands.pick({ factors: [], links: [] });
    return true;
  }

  #remove(): boolean {
    const { selection, fixed } = this.#hands;
    if (fixed || selection.factors.length + selection.links.length === 0) return false;
    this.#hands.remove(selection);
    return true;
  }

  #rename(): boolean {
    const [id] = this.#hands.selection.factors;
    if (this.#hands.fixed || id === undefined) return false;
    this.#hands.rename(id);
    return true;
  }

  #zoom(by: number | null): boolean {
    this.#hands.zoom(by);
    return true;
  }

  #type(letter: string): boolean {
    const { stage, fixed, canvas } = this.#hands;
    if (fixed) return false;
    const middle = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
    this.#hands.begin(toWorld(stage.camera, this.#pointer ?? middle), letter);
    return true;
  }
}
