import type { IconMark, Ink, Outline, Style, Words } from './ink';

export interface Batch<O extends Outline> {
  readonly depth: number;
  readonly style: Style;
  readonly outline: O;
}

export type Drawn<O extends Outline> =
  | ({ readonly is: 'batch' } & Batch<O>)
  | { readonly is: 'words'; readonly depth: number; readonly words: Words }
  | { readonly is: 'icon'; readonly depth: number; readonly icon: IconMark }
  | { readonly is: 'paint'; readonly depth: number; readonly paint: () => void };

/** Collects what is drawn: one path for all shapes of one style and depth, in order of depth. */
export class Batches<O extends Outline> implements Ink {
  readonly #paths = new Map<string, O>();
  readonly #drawn: Drawn<O>[] = [];
  readonly #make: () => O;

  constructor(make: () => O) {
    this.#make = make;
  }

  outline(depth: number, style: Style): O {
    const key = `${depth}|${style.fill}|${style.stroke}|${style.width}|${style.dash}|${style.flat}`;
    let outline = this.#paths.get(key);
    if (!outline) {
      outline = this.#make();
      this.#paths.set(key, outline);
      this.#drawn.push({ is: 'batch', depth, style, outline });
    }
    return outline;
  }

  words(depth: number, words: Words): void {
    this.#drawn.push({ is: 'words', depth, words });
  }

  icon(depth: number, icon: IconMark): void {
    this.#drawn.push({ is: 'icon', depth, icon });
  }

  /** Something that a painter does itself at a depth, such as copying a picture. */
  paint(depth: number, paint: () => void): void {
    this.#drawn.push({ is: 'paint', depth, paint });
  }

  /** Everything drawn so far, lowest first. */
  inOrder(): readonly Drawn<O>[] {
    return this.#drawn.sort((a, b) => a.depth - b.depth);
  }
}
