import type { Point } from './geometry';

interface Filed<T> extends Point {
  owner: T;
}

/** Points by cell, for asking how many owners have a point close by. */
export class PointGrid<T> {
  readonly #cells = new Map<number, Filed<T>[]>();
  readonly #size: number;

  /** @param size the largest distance that will be asked for */
  constructor(size: number) {
    this.#size = size;
  }

  add(p: Point, owner: T): void {
    const at = this.#key(this.#cell(p.x), this.#cell(p.y));
    const list = this.#cells.get(at);
    if (list) list.push({ x: p.x, y: p.y, owner });
    else this.#cells.set(at, [{ x: p.x, y: p.y, owner }]);
  }

  /** How many owners other than `except` have a point nearer than `radius`. */
  othersWithin(p: Point, radius: number, except: T): number {
    const found = new Set<T>();
    const [i, j] = [this.#cell(p.x), this.#cell(p.y)];
    for (let a = i - 1; a <= i + 1; a++)
      for (let b = j - 1; b <= j + 1; b++)
        for (const filed of this.#cells.get(this.#key(a, b)) ?? [])
          if (filed.owner !== except && (filed.x - p.x) ** 2 + (filed.y - p.y) ** 2 < radius * radius)
            found.add(filed.owner);
    return found.size;
  }

  #cell(v: number): number {
    return Math.floor(v / this.#size);
  }

  #key(i: number, j: number): number {
    return i * 4_000_037 + j;
  }
}
