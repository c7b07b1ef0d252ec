import { distance } from '../../src/canvas/scene/geometry';
import { frame } from './frames';
import type { Painter } from './painter';

/** Screen pixels that a factor is carried around its place. */
const RADIUS = 120;
const TURN = 24;

interface At {
  x: number;
  y: number;
}

/** Carries one factor around in a circle, one step a frame, as a mouse would. */
export class Dragging {
  readonly #canvas: HTMLCanvasElement;
  readonly #start: At;
  #step = 0;

  readonly #where: () => At;

  constructor(painter: Painter, id: string) {
    const canvas = painter.canvas();
    const { left, top } = canvas.getBoundingClientRect();
    this.#where = () => painter.placeOf(id);
    const { x, y } = this.#where();
    this.#canvas = canvas;
    this.#start = { x: x + left, y: y + top };
    this.#send(canvas, 'down', this.#start, 1);
  }

  async carry(frames: number): Promise<void> {
    for (let i = 0; i < frames; i++) {
      await frame();
      const angle = (++this.#step * 2 * Math.PI) / TURN;
      const at = {
        x: this.#start.x + RADIUS * Math.sin(angle),
        y: this.#start.y + RADIUS * (1 - Math.cos(angle)),
      };
      this.#send(this.#canvas, 'move', at, 1);
    }
    await frame();
  }

  /** Lets go of it; answers how far it is from where it stood, in screen pixels. */
  drop(): number {
    const before = this.#where();
    const at = { x: this.#start.x + RADIUS, y: this.#start.y };
    this.#send(this.#canvas, 'move', at, 1);
    this.#send(this.#canvas, 'up', at, 0);
    const after = this.#where();
    return Math.max(distance(before, after), distance(after, this.#start));
  }

  #send(to: HTMLElement, act: 'down' | 'move' | 'up', { x, y }: At, buttons: number): void {
    const about = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y };
    const button = act === 'move' ? -1 : 0;
    const pointer = { ...about, button, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    to.dispatchEvent(new PointerEvent(`pointer${act}`, pointer));
    to.dispatchEvent(new MouseEvent(`mouse${act}`, { ...about, button: 0, buttons }));
  }
}
