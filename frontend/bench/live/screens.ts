import { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import type { MapToUse, Plan } from './plan.ts';

/** A browser somebody is signed in with. */
export class Screens {
  readonly #browser: Browser;
  readonly #plan: Plan;
  readonly #script: string;

  private constructor(browser: Browser, plan: Plan, script: string) {
    this.#browser = browser;
    this.#plan = plan;
    this.#script = script;
  }

  /** Starts a browser and signs a person in through the form. */
  static async open(
    plan: Plan,
    person: 0 | 1,
    script: string,
    opened: (s: Screens) => void,
  ): Promise<Screens> {
    const screens = new Screens(Browser.start(plan.browser), plan, script);
    opened(screens);
    const page = await screens.#browser.window(`${plan.address}/`, script);
    const field = (name: string) => `document.querySelector('input[name=${name}]')`;
    await page.waitFor(field('password'), 'signing in');
    await page.run(`${field('username')}.value = ${JSON.stringify(plan.names[person])}`);
    await page.run(`${field('password')}.value = ${JSON.stringify(plan.password)}`);
    await page.run("document.querySelector('button[type=submit]').click()");
    await page.waitFor("document.querySelector('.mw-rail')", 'home');
    return screens;
  }

  get pid(): number {
    return this.#browser.pid;
  }

  /** A window of its own at the beginning, where the maps are listed. */
  async home(): Promise<Page> {
    const page = await this.#browser.window(`${this.#plan.address}/`, this.#script);
    await atHome(page);
    return shown(page);
  }

  /** A window of its own with a map, once that is drawn. */
  async map(map: MapToUse): Promise<Page> {
    const page = await this.#browser.window(mapAddress(this.#plan.address, map), this.#script);
    await page.waitFor(isDrawn(map), `the map of ${map.factors} factors`);
    return shown(page);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Has the keyboard, like each of several windows in turn. Refuses one that the browser takes for hidden. */
async function shown(page: Page): Promise<Page> {
  await page.ask('Emulation.setFocusEmulationEnabled', { enabled: true });
  if ((await page.run('document.visibilityState')) !== 'visible')
    throw new Error('A hidden window would be measured, which browsers slow down');
  return page;
}

export function mapAddress(address: string, map: MapToUse): string {
  return `${address}/map/${map.id}`;
}

export function atHome(page: Page): Promise<void> {
  return page.waitFor("document.querySelector('.mw-map-card a')", 'home');
}

function isDrawn({ factors }: MapToUse): string {
  return `window.watch?.paintings.last('map')?.factors.length >= ${factors}`;
}
