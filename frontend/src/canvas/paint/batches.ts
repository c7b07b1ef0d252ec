import type { IconMark, Ink, Outline, Stamp, Style, Words } from './ink';

/** What lies at a depth: shapes of one style, or a single thing. */
export type Drawn<O extends Outline> = { readonly depth: number } & (
  | { readonly is: 'batch'; readonly style: Style; readonly outline: O }
  | { readonly is: 'words'; readonly words: Words }
  | { readonly is: 'icon'; readonly icon: IconMark }
  | { readonly is: 'stamp'; readonly stamp: Stamp }
);

/** Collects what is drawn: all shapes of one style and depth together, in order of depth. */
export class Batches<O extends Outline> implements Ink {
  readonly #outlines = new Map<string, O>();
  readonly #drawn: Drawn<O>[] = [];
  readonly #make: () => O;
  readonly #keepsStamps: boolean;

  /** @param keepsStamps stamps are left for a painter that has pictures of them; otherwise they are drawn out */
  constructor(make: () => O, keepsStamps = false) {
    this.#make = make;
    this.#keepsStamps = keepsStamps;
  }

  outline(depth: number, style: Style): O {
    const key = `${depth}|${style.fill}|${style.stroke}|${style.width}|${style.dash}|${style.flat}`;
    let outline = this.#outlines.get(key);
    if (!outline) {
      outline = this.#make();
      this.#outlines.set(key, outline);
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

  stamp(depth: number, stamp: Stamp): void {
    if (this.#keepsStamps) this.#drawn.push({ is: 'stamp', depth, stamp });
    else stamp.paint(this);
  }

  /** Everything drawn so far, lowest first. */
  inOrder(): readonly Drawn<O>[] {
    return this.#drawn.sort((a, b) => a.depth - b.depth);
  }
}
