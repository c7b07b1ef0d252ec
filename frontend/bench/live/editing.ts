import type { Page } from '../driver/page.ts';
import { ahead } from './clocks.ts';
import { Edits, KINDS, type Kind, type Ready } from './edits.ts';
import { Hands } from './hands.ts';
import type { MapToUse } from './plan.ts';
import type { Screens } from './screens.ts';
import type { Toll } from './toll.ts';
import { inTime, pause } from './waiting.ts';

/** How long two windows rest after an edit, so that what follows from it does not fall into the next. Milliseconds. */
const REST = 120;

/** One edit that was measured. */
export interface Seen {
  readonly factors: number;
  readonly kind: Kind;
  /** From the gesture in one browser until the frame after the one in which the other drew it. Milliseconds. */
  readonly took: number;
}

/** One map that two people have open, each in a browser of her own. */
export class Editing {
  readonly seen: Seen[] = [];
  /** The largest difference between the clocks of the two pages, which was taken off. Milliseconds. */
  apart = 0;
  #ahead = 0;
  readonly #map: MapToUse;
  readonly #page: Page;
  readonly #other: Page;
  readonly #edits: Edits;
  readonly toll: Toll;

  private constructor(map: MapToUse, page: Page, other: Page, toll: Toll) {
    this.#map = map;
    this.#page = page;
    this.#other = other;
    this.#edits = new Edits(new Hands(page), `measure ${map.factors}`);
    this.toll = toll;
  }

  static async open(map: MapToUse, mine: Screens, theirs: Screens, toll: Toll): Promise<Editing> {
    return new Editing(map, await mine.map(map), await theirs.map(map), toll);
  }

  /** What was measured so far does not count. */
  begin(): void {
    this.seen.length = 0;
    this.toll.begin();
  }

  async compareClocks(): Promise<void> {
    this.#ahead = await ahead(this.#other, this.#page);
    this.apart = Math.max(this.apart, Math.abs(this.#ahead));
  }

  async edit(kind: Kind): Promise<void> {
    const ready = await this.#edits.prepare(kind);
    await pause(REST);
    await this.#other.run('watch.forget()');
    await this.#page.run(`watch.await(${ready.ends.map((word) => JSON.stringify(word)).join(', ')})`);
    const stop = this.toll.start();
    const took = await inTime(this.#measured(ready), `${kind} on the map of ${this.#map.factors} factors`);
    await pause(REST);
    stop();
    this.seen.push({ factors: this.#map.factors, kind, took });
  }

  async #measured(ready: Ready): Promise<number> {
    const seen = this.#other.run<number>(`watch.paintings.seen('map', (d) => ${ready.seen})`);
    await ready.finish();
    const [made, drawn] = await Promise.all([this.#page.run<number>('watch.gesture()'), seen]);
    return drawn - made - this.#ahead;
  }
}

/** Edits two maps in turns, so that both are measured in the same minutes; which goes first changes each time. */
export async function editInTurns(pair: readonly [Editing, Editing], each: number): Promise<void> {
  for (const one of pair) await one.compareClocks();
  for (let i = 0; i < each; i++) {
    for (const kind of KINDS) {
      const [first, second] = i % 2 === 0 ? pair : [pair[1], pair[0]];
      await first.edit(kind);
      await second.edit(kind);
    }
  }
}
