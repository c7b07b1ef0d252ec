import type { Point } from '../scene/geometry';
import type { IconMark, Ink, Outline, Stamp, Style, Words } from './ink';

/** Draws everything larger around a place. */
export class EnlargedInk implements Ink {
  readonly #ink: Ink;
  readonly #at: Point;
  readonly #by: number;

  constructor(ink: Ink, { x, y }: Point, by: number) {
    this.#ink = ink;
    this.#at = { x, y };
    this.#by = by;
  }

  outline(depth: number, style: Style): Outline {
    const to = this.#ink.outline(depth, { ...style, width: (style.width ?? 1) * this.#by });
    return new EnlargedOutline(to, this.#at, this.#by);
  }

  words(depth: number, words: Words): void {
    const { x, y } = enlarge(words, this.#at, this.#by);
    const width = words.width === undefined ? {} : { width: words.width * this.#by };
    this.#ink.words(depth, { ...words, x, y, size: words.size * this.#by, ...width });
  }

  icon(depth: number, icon: IconMark): void {
    const { x, y } = enlarge(icon, this.#at, this.#by);
    this.#ink.icon(depth, { ...icon, x, y, size: icon.size * this.#by });
  }

  stamp(_depth: number, stamp: Stamp): void {
    stamp.paint(this);
  }
}

class EnlargedOutline implements Outline {
  readonly #to: Outline;
  readonly #at: Point;
  readonly #by: number;

  constructor(to: Outline, at: Point, by: number) {
    this.#to = to;
    this.#at = at;
    this.#by = by;
  }

  move(x: number, y: number): void {
    this.#to.move(this.#x(x), this.#y(y));
  }

  line(x: number, y: number): void {
    this.#to.line(this.#x(x), this.#y(y));
  }

  curve(bx: number, by: number, x: number, y: number): void {
    this.#to.curve(this.#x(bx), this.#y(by), this.#x(x), this.#y(y));
  }

  close(): void {
    this.#to.close();
  }

  circle(x: number, y: number, r: number): void {
    this.#to.circle(this.#x(x), this.#y(y), r * this.#by);
  }

  box(x: number, y: number, w: number, h: number, r: number): void {
    this.#to.box(this.#x(x), this.#y(y), w * this.#by, h * this.#by, r * this.#by);
  }

  #x(x: number): number {
    return this.#at.x + (x - this.#at.x) * this.#by;
  }

  #y(y: number): number {
    return this.#at.y + (y - this.#at.y) * this.#by;
  }
}

function enlarge({ x, y }: Point, at: Point, by: number): Point {
  return { x: at.x + (x - at.x) * by, y: at.y + (y - at.y) * by };
}
