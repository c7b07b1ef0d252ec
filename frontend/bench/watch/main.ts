import type { LiveMap } from '../../src/editor/live-map';
import type { MapCanvasEvents } from '../../src/canvas/contract';
import type { MapCanvas } from '../../src/canvas/map-canvas';
import type { Position } from '../../src/protocol';
import { Hello } from './hello';
import { now } from './now';
import { Paintings } from './paintings';

/** Watches a page from within: when gestures were made, when drawings can be seen, how long the server took. */
class Watch {
  readonly paintings = new Paintings();
  readonly hello = new Hello();
  #gesture: Promise<number> = Promise.resolve(0);

  now(): number {
    return now();
  }

  /** Waits for a gesture from now on. */
  await(type: string, key?: string): void {
    this.#gesture = new Promise((resolve) => {
      const heard = (event: Event) => {
        if (key !== undefined && (event as KeyboardEvent).key !== key) return;
        removeEventListener(type, heard, true);
        resolve(performance.timeOrigin + event.timeStamp);
      };
      addEventListener(type, heard, true);
    });
  }

  /** When the gesture was made that is waited for. */
  gesture(): Promise<number> {
    return this.#gesture;
  }

  map(): LiveMap | null {
    return document.querySelector('live-map');
  }

  /** The canvas of the map that is edited. */
  canvas(): MapCanvas | null {
    const stage = this.map()?.shadowRoot?.querySelector('map-stage');
    return stage?.shadowRoot?.querySelector<MapCanvas>('map-canvas') ?? null;
  }

  /** The element that shows the past, or one inside it. */
  history(inside?: string): HTMLElement | null {
    const history = this.map()?.shadowRoot?.querySelector<HTMLElement>('map-history') ?? null;
    return inside ? (history?.shadowRoot?.querySelector<HTMLElement>(inside) ?? null) : history;
  }

  /** Picks a factor as a click would. */
  pick(factor: string): void {
    this.#tell('pick', { factors: [factor], links: [] });
    this.canvas()?.focus();
  }

  /** Asks for a link as drawing it with the mouse would; the question which way it goes follows. */
  link(cause: string, effect: string): void {
    this.#tell('link-add', { cause, effect });
  }

  #tell<K extends keyof MapCanvasEvents>(name: K, detail: MapCanvasEvents[K]): void {
    this.canvas()?.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Where a factor stands on the screen. */
  place(factor: string): Position {
    const canvas = this.canvas();
    const at = canvas?.placeOf(factor) ?? { x: 0, y: 0 };
    const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + at.x, y: top + at.y };
  }

  /** How long requests took whose address has a part like this, all together. Milliseconds. */
  asked(part: string): number {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const took = entries.filter(({ name }) => name.includes(part)).map((e) => e.responseEnd - e.requestStart);
    return took.reduce((sum, ms) => sum + ms, 0);
  }

  /** How long the page itself was waited for. Milliseconds. */
  page(): number {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return page ? page.responseEnd - page.requestStart : 0;
  }

  forget(): void {
    this.paintings.forget();
    this.hello.forget();
    performance.clearResourceTimings();
  }
}

declare global {
  interface Window {
    watch: Watch;
  }
}
window.watch = new Watch();
