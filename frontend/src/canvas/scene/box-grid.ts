import type { Bounds, Box } from './geometry';

const CELL = 128;
/** Boxes are filed with this margin, so that a place finds every box it comes near to. */
const REACH = 24;

/** Boxes by the cells they touch: finds the few that lie at a place. */
export class BoxGrid<B extends Box> {
  readonly #cells = new Map<number, B[]>();
  static readonly #nothing: readonly never[] = [];

  constructor(boxes: Iterable<B>) {
    for (const box of boxes) this.add(box);
  }

  /** Boxes that may lie within 24 px of a place. */
  near(x: number, y: number): readonly B[] {
    return this.#cells.get(key(cell(x), cell(y))) ?? BoxGrid.#nothing;
  }

  /** Every box that may touch the bounds, once each. */
  inside(bounds: Bounds): Set<B> {
    const found = new Set<B>();
    for (let i = cell(bounds.left); i <= cell(bounds.right); i++)
      for (let j = cell(bounds.top); j <= cell(bounds.bottom); j++)
        for (const box of this.#cells.get(key(i, j)) ?? BoxGrid.#nothing) found.add(box);
    return found;
  }

  add(box: B): void {
    this.#eachCell(box, (at) => {
      const list = this.#cells.get(at);
      if (list) list.push(box);
      else this.#cells.set(at, [box]);
    });
  }

  /** Takes a box out; it must still stand where it was added. */
  remove(box: B): void {
    this.#eachCell(box, (at) => {
      const list = this.#cells.get(at);
      const index = list?.indexOf(box) ?? -1;
      if (index >= 0) list?.splice(index, 1);
    });
  }

  #eachCell(box: Box, visit: (at: number) => void): void {
    const right = cell(box.x + box.w / 2 + REACH);
    const bottom = cell(box.y + box.h / 2 + REACH);
    for (let i = cell(box.x - box.w / 2 - REACH); i <= right; i++)
      for (let j = cell(box.y - box.h / 2 - REACH); j <= bottom; j++) visit(key(i, j));
  }
}

function cell(v: number): number {
  return Math.floor(v / CELL);
}

function key(i: number, j: number): number {
  return i * 4_000_037 + j;
}
