import type { Page } from '../driver/page.ts';
import { Hands } from './hands.ts';
import type { MapToUse } from './plan.ts';
import { atHome, mapAddress } from './screens.ts';
import type { Toll } from './toll.ts';
import { inTime, pause } from './waiting.ts';

/** The application lets go of a map that nobody looks at within this time, as it is started here. Milliseconds. */
const FORGOTTEN = 2_500;

/** By the address of the map, or by its card among all maps. */
export const WAYS = ['card', 'address'] as const;
export type Way = (typeof WAYS)[number];

export interface OpenedOnce {
  readonly way: Way;
  /** Until the frame after the one in which the map was drawn. Milliseconds. */
  readonly took: number;
  /** Of that, time in which the browser waited for answers. Milliseconds. */
  readonly waited: number;
}

/** Opens a map again and again in a browser that knows the pages already; the server reads it from the store each time. */
export class Openings {
  readonly opened: OpenedOnce[] = [];

  constructor(
    private readonly page: Page,
    private readonly address: string,
    private readonly map: MapToUse,
    readonly toll: Toll,
  ) {}

  /** What was measured so far does not count. */
  begin(): void {
    this.opened.length = 0;
    this.toll.begin();
  }

  async open(way: Way): Promise<void> {
    this.opened.push(await this.#open(way));
  }

  async #open(way: Way): Promise<OpenedOnce> {
    await this.page.go(`${this.address}/`);
    await atHome(this.page);
    await pause(FORGOTTEN);
    await this.page.run('watch.forget()');
    const stop = this.toll.start();
    const opened = await inTime(way === 'address' ? this.#byAddress() : this.#byCard(), 'the opened map');
    await pause(300);
    stop();
    return { way, ...opened };
  }

  async #byAddress(): Promise<{ took: number; waited: number }> {
    await this.page.go(mapAddress(this.address, this.map));
    const took = (await this.#drawn()) - (await this.page.run<number>('performance.timeOrigin'));
    return { took, waited: (await this.page.run<number>('watch.page()')) + (await this.#waited()) };
  }

  async #byCard(): Promise<{ took: number; waited: number }> {
    const card = `document.querySelector('.mw-map-card a[href*="${this.map.id}"]')`;
    const { x, y } = await this.page.run<{ x: number; y: number }>(
      `(() => { const card = ${card}; card.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = card.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 }; })()`,
    );
    await this.page.run("watch.await('click')");
    await new Hands(this.page).click(x, y);
    const made = await this.page.run<number>('watch.gesture()');
    return { took: (await this.#drawn()) - made, waited: await this.#waited() };
  }

  #drawn(): Promise<number> {
    return this.page.run(`watch.paintings.seen('map', (d) => d.factors.length === ${this.map.factors})`);
  }

  /** For the page's own words, the ticket, the answer to the greeting and the map itself, one after the other. */
  #waited(): Promise<number> {
    return this.page.run(
      "watch.asked('v-r=') + watch.asked('/ticket') + (watch.hello.took ?? 0) + watch.asked('/snapshot')",
    );
  }
}
