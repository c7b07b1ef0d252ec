import type { Page } from '../driver/page.ts';
import { type Hands, KEYS } from './hands.ts';
import { pause } from './waiting.ts';

/** What people do to a map, in the order in which it is done here; after all of it the map is as large as before. */
export const KINDS = ['add', 'rename', 'move', 'link', 'undo', 'remove'] as const;
export type Kind = (typeof KINDS)[number];

/** An edit that is all but done. */
export interface Ready {
  /** A test of a drawing `d`, in the page's language: whether the edit stands on it. */
  readonly seen: string;
  /** The event that ends the gesture, and its key. */
  readonly ends: readonly [type: string, key?: string];
  /** Ends the gesture. */
  finish(): Promise<void>;
}

const STILL_MS = 80;
const FAR = { x: 24, y: 14 } as const;

/** One person's edits of one map by mouse and keyboard. Each is prepared first, and finished when it is to be measured. */
export class Edits {
  readonly #hands: Hands;
  readonly #page: Page;
  /** Counts the factors added, whose labels differ. */
  #number = 0;
  #added = '';
  readonly #who: string;

  constructor(hands: Hands, who: string) {
    this.#hands = hands;
    this.#page = hands.page;
    this.#who = who;
  }

  prepare(kind: Kind): Promise<Ready> {
    const ways: Record<Kind, () => Promise<Ready>> = {
      add: () => this.#add(),
      rename: () => this.#rename(),
      move: () => this.#move(),
      link: () => this.#link(),
      undo: () => this.#undo(),
      remove: () => this.#remove(),
    };
    return ways[kind]();
  }

  async #add(): Promise<Ready> {
    const label = `${this.#who} ${++this.#number}`;
    await this.#pick(`f-${this.#number % 40}`);
    await this.#hands.press(KEYS.add);
    await this.#typing(label);
    return {
      seen: `d.factors.some((f) => f.label === ${JSON.stringify(label)})`,
      ends: ['keydown', 'Enter'],
      finish: async () => {
        await this.#hands.press(KEYS.enter);
        const found = `watch.canvas().drawing.factors.find((f) => f.label === ${JSON.stringify(label)})`;
        await this.#page.waitFor(found, 'the factor that was added');
        this.#added = await this.#page.run<string>(`${found}.id`);
      },
    };
  }

  async #rename(): Promise<Ready> {
    const label = `${this.#who} ${this.#number} again`;
    await this.#pick(this.#added);
    await this.#hands.press(KEYS.rename);
    await this.#typing(label);
    return {
      seen: `d.factors.some((f) => f.label === ${JSON.stringify(label)})`,
      ends: ['keydown', 'Enter'],
      finish: () => this.#hands.press(KEYS.enter),
    };
  }

  async #move(): Promise<Ready> {
    const id = `f-${(this.#number * 7) % 40}`;
    const { x, y } = await this.#place(id);
    const found = `find((f) => f.id === '${id}')`;
    const was = await this.#page.run<{ x: number; y: number }>(
      `(({x, y}) => ({x, y}))(watch.canvas().drawing.factors.${found})`,
    );
    const [dx, dy] = this.#number % 2 === 0 ? [FAR.x, FAR.y] : [-FAR.x, -FAR.y];
    return {
      seen: `(({x, y}) => x !== ${was.x} || y !== ${was.y})(d.factors.${found})`,
      ends: ['pointerup'],
      finish: () => this.#hands.drag(x, y, dx, dy),
    };
  }

  async #link(): Promise<Ready> {
    const effect = `f-${(this.#number * 3) % 40}`;
    await this.#page.run(`watch.link('${this.#added}', '${effect}')`);
    await this.#page.waitFor(
      "watch.canvas().parentNode.querySelector('sign-asker')?.shadowRoot?.activeElement",
      'the question what a link does',
    );
    return {
      seen: `d.links.some((l) => l.cause === '${this.#added}' && l.effect === '${effect}')`,
      ends: ['keydown', 'Enter'],
      finish: () => this.#hands.press(KEYS.enter),
    };
  }

  /** Takes the link back. */
  async #undo(): Promise<Ready> {
    await this.#page.run('watch.canvas().focus()');
    return {
      seen: `!d.links.some((l) => l.cause === '${this.#added}')`,
      ends: ['keydown', 'z'],
      finish: () => this.#hands.press(KEYS.undo),
    };
  }

  async #remove(): Promise<Ready> {
    await this.#pick(this.#added);
    return {
      seen: `!d.factors.some((f) => f.id === '${this.#added}')`,
      ends: ['keydown', 'Delete'],
      finish: () => this.#hands.press(KEYS.remove),
    };
  }

  async #pick(factor: string): Promise<void> {
    await this.#page.run(`watch.pick('${factor}')`);
    await pause(STILL_MS);
  }

  async #typing(label: string): Promise<void> {
    await this.#page.waitFor(
      "watch.canvas().shadowRoot.querySelector('map-label-input')?.shadowRoot?.activeElement",
      'the field for a label',
    );
    await this.#hands.type(label);
  }

  /** Waits until the map stands still. */
  async #place(id: string): Promise<{ x: number; y: number }> {
    const look = () => this.#page.run<{ x: number; y: number }>(`watch.place('${id}')`);
    let [before, now] = [await look(), await look()];
    do {
      before = now;
      await pause(STILL_MS);
      now = await look();
    } while (before.x !== now.x || before.y !== now.y);
    return now;
  }
}
