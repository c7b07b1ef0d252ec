import type { MapCanvas } from '../../src/canvas/map-canvas';
import type { Drawing } from '../../src/protocol';
import { now } from './now';

/** Which of the page's maps: the one that is edited, or the one that shows the past. */
export type Where = 'map' | 'history';

interface Painting {
  readonly where: Where;
  readonly drawing: Drawing;
  /** When the frame after that of the painting began; nothing until then. */
  at: number | null;
}

interface Waiting {
  test(painting: Painting): boolean;
  done(at: number): void;
}

const ROOMS: Readonly<Record<string, Where>> = { 'map-stage': 'map', 'map-history': 'history' };
const MOST_KEPT = 100;

/** Knows which drawing a canvas of the page has painted, and since when that can be seen. */
export class Paintings {
  readonly #kept: Painting[] = [];
  #waiting: Waiting[] = [];

  /** Listens to all canvases: one is emptied at the beginning of each of its paintings. */
  constructor() {
    const { prototype } = CanvasRenderingContext2D;
    const clear = prototype.clearRect;
    const begun = (canvas: HTMLCanvasElement) => this.#begun(canvas);
    prototype.clearRect = function (...box) {
      clear.apply(this, box);
      begun(this.canvas);
    };
  }

  /** The drawings that stand on the canvases just now. */
  last(where: Where): Drawing | null {
    return this.#kept.findLast((painting) => painting.where === where)?.drawing ?? null;
  }

  /** When a drawing that passes the test can first be seen, be it already or later. */
  seen(where: Where, test: (drawing: Drawing) => boolean): Promise<number> {
    const passes = (painting: Painting) => painting.where === where && test(painting.drawing);
    const known = this.#kept.find(passes);
    if (known?.at) return Promise.resolve(known.at);
    return new Promise((done) => this.#waiting.push({ test: passes, done }));
  }

  /** What was painted so far counts no more. */
  forget(): void {
    this.#kept.length = 0;
    this.#waiting = [];
  }

  #begun(canvas: HTMLCanvasElement): void {
    const { host } = canvas.getRootNode() as ShadowRoot;
    if (host?.localName !== 'map-canvas') return;
    const room = (host.getRootNode() as ShadowRoot).host?.localName ?? '';
    const { drawing } = host as MapCanvas;
    const where = ROOMS[room];
    if (!where || !drawing || this.last(where) === drawing) return;
    const painting: Painting = { where, drawing, at: null };
    this.#kept.push(painting);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    requestAnimationFrame(() => {
      painting.at = now();
      this.#tell(painting, painting.at);
    });
  }

  #tell(painting: Painting, at: number): void {
    this.#waiting = this.#waiting.filter(({ test, done }) => {
      const found = test(painting);
      if (found) done(at);
      return !found;
    });
  }
}
