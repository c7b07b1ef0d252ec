import type { Outline } from './ink';

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;
const CIRCLE = 4;
const BOX = 5;

/**
 * Shapes written down as numbers and drawn one by one. Without a graphics card a browser paints many small paths
 * two to three times faster than one path of all of them, since lines that cross the same rows get in each other's way.
 */
export class CanvasOutline implements Outline {
  readonly #steps: number[] = [];

  move(x: number, y: number): void {
    this.#steps.push(MOVE, x, y);
  }

  line(x: number, y: number): void {
    this.#steps.push(LINE, x, y);
  }

  curve(bx: number, by: number, x: number, y: number): void {
    this.#steps.push(CURVE, bx, by, x, y);
  }

  close(): void {
    this.#steps.push(CLOSE);
  }

  circle(x: number, y: number, r: number): void {
    this.#steps.push(CIRCLE, x, y, r);
  }

  box(x: number, y: number, w: number, h: number, r: number): void {
    this.#steps.push(BOX, x, y, w, h, r);
  }

  /** Draws each shape as a path of its own and calls `paint` after each. */
  replay(to: CanvasRenderingContext2D, paint: () => void): void {
    const steps = this.#steps;
    const n = (i: number) => steps[i] ?? 0;
    for (let i = 0; i < steps.length; ) {
      const step = steps[i];
      if (step === MOVE || step === CIRCLE || step === BOX) {
        if (i > 0) paint();
        to.beginPath();
      }
      switch (step) {
        case MOVE:
          to.moveTo(n(i + 1), n(i + 2));
          i += 3;
          break;
        case LINE:
          to.lineTo(n(i + 1), n(i + 2));
          i += 3;
          break;
        case CURVE:
          to.quadraticCurveTo(n(i + 1), n(i + 2), n(i + 3), n(i + 4));
          i += 5;
          break;
        case CIRCLE:
          to.arc(n(i + 1), n(i + 2), n(i + 3), 0, 2 * Math.PI);
          i += 4;
          break;
        case BOX:
          to.roundRect(n(i + 1), n(i + 2), n(i + 3), n(i + 4), n(i + 5));
          i += 6;
          break;
        default:
          to.closePath();
          i += 1;
      }
    }
    if (steps.length > 0) paint();
  }
}
