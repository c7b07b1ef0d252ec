import type { Polarity } from '../../protocol';
import type { Outline, Tone } from './ink';

/** What the sign of a link says; people who disagree outweigh the reading. */
export type Sign = 'rises' | 'falls' | 'depends' | 'contested';

export function signOf(polarity: Polarity, contested: boolean): Sign {
  if (contested) return 'contested';
  switch (polarity) {
    case 'POSITIVE':
      return 'rises';
    case 'NEGATIVE':
      return 'falls';
    case 'UNCERTAIN':
      return 'depends';
  }
}

export function toneOf(sign: Sign): Tone {
  switch (sign) {
    case 'rises':
      return 'positive';
    case 'falls':
      return 'negative';
    case 'depends':
      return 'uncertain';
    case 'contested':
      return 'contested';
  }
}

/** Draws in a frame of its own: x along the curve, y to its right. */
export class Turned {
  readonly #to: Outline;
  readonly #x: number;
  readonly #y: number;
  readonly #cos: number;
  readonly #sin: number;

  constructor(to: Outline, x: number, y: number, way: { x: number; y: number }, scale: number) {
    this.#to = to;
    this.#x = x;
    this.#y = y;
    this.#cos = way.x * scale;
    this.#sin = way.y * scale;
  }

  move(x: number, y: number): this {
    this.#to.move(this.#x + x * this.#cos - y * this.#sin, this.#y + x * this.#sin + y * this.#cos);
    return this;
  }

  line(x: number, y: number): this {
    this.#to.line(this.#x + x * this.#cos - y * this.#sin, this.#y + x * this.#sin + y * this.#cos);
    return this;
  }
}

/** The head of a rising link: filled, with a notch at its back. */
export function filledHead(t: Turned): void {
  t.move(1, 0).line(-12, -6.8).line(-9.5, 0).line(-12, 6.8).line(1, 0);
}

/** The head of a falling link: a bar across. */
export function barHead(t: Turned): void {
  t.move(-1.5, -8).line(-1.5, 8);
}

/** The head of a link that may go either way: open. */
export function openHead(t: Turned): void {
  t.move(-11, -6.5).line(0, 0).line(-11, 6.5);
}

/** The sign itself, drawn with a stroke around a middle. */
export function glyph(to: Outline, sign: Sign, x: number, y: number, s: number): void {
  const stroke = (x0: number, y0: number, x1: number, y1: number) => {
    to.move(x + x0 * s, y + y0 * s);
    to.line(x + x1 * s, y + y1 * s);
  };
  switch (sign) {
    case 'rises':
      stroke(0, -4.5, 0, 4.5);
      return stroke(-4.5, 0, 4.5, 0);
    case 'falls':
      return stroke(-4.5, 0, 4.5, 0);
    case 'contested':
      stroke(-4, -1.8, 4, -1.8);
      stroke(0, -5.8, 0, 2.2);
      return stroke(-4, 5.6, 4, 5.6);
    case 'depends':
      to.move(x - 2.7 * s, y - 2.9 * s);
      to.curve(x - 2.4 * s, y - 5.4 * s, x + 0.1 * s, y - 5.4 * s);
      to.curve(x + 2.9 * s, y - 5.3 * s, x + 2.9 * s, y - 2.8 * s);
      to.curve(x + 2.9 * s, y - 1.2 * s, x + 1.2 * s, y - 0.3 * s);
      to.curve(x, y + 0.4 * s, x, y + 1.8 * s);
      return stroke(0, 4.9, 0, 5);
  }
}
