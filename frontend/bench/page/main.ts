import type { TidyTask } from '../../src/canvas/layout/tidy';
import { fontReady } from '../../src/canvas/measure';
import { paletteOf } from '../../src/canvas/paint/palette';
import type { Drawing } from '../../src/protocol';
import { Dragging } from './dragging';
import { painted } from './frames';
import { type Layout, layOut, taskOf } from './laying';
import { Ours } from './ours';
import type { Painter } from './painter';
import { sample } from './sample';
import { Vis } from './vis';
import { waitsDuring, type Waits } from './waiting';

/** What the driver calls, one step after the other, so that it can count the browser's work around each. */
class Bench {
  #map: Drawing = sample(2, 1);
  #painter: Painter | undefined;
  #dragging: Dragging | undefined;
  #task: TidyTask | undefined;

  async prepare(count: number, seed: number): Promise<void> {
    await fontReady(paletteOf(document.documentElement).font);
    this.#map = sample(count, seed);
    this.#task = taskOf(this.#map);
  }

  /** Shows the map; answers how long it took until it was painted. Milliseconds. */
  async show(name: 'ours' | 'vis'): Promise<number> {
    const room = document.getElementById('room');
    if (!room) throw new Error('The page has no room for a map');
    this.#painter = name === 'ours' ? new Ours() : new Vis();
    const begin = performance.now();
    this.#painter.show(this.#map, room);
    await painted();
    const took = performance.now() - begin;
    requireInk(this.#painter.canvas());
    return took;
  }

  /** Takes hold of the factor in the middle. */
  async grab(): Promise<void> {
    if (!this.#painter) throw new Error('There is no map yet');
    const middle = this.#map.factors[Math.floor(this.#map.factors.length / 2 + 7)]?.id ?? '';
    this.#dragging = new Dragging(this.#painter, middle);
    await this.#dragging.carry(12);
  }

  async carry(frames: number): Promise<void> {
    await this.#dragging?.carry(frames);
  }

  /** Lets go; refuses a factor that has not moved: then nothing was measured. */
  drop(): void {
    const moved = this.#dragging?.drop() ?? 0;
    if (moved < 20) throw new Error(`The factor did not follow the mouse: ${moved} px`);
  }

  layOut(layout: Layout): Promise<number> {
    if (!this.#task) throw new Error('There is no map yet');
    return layOut(layout, this.#task);
  }

  /** Tidies the shown map up as a person would. */
  tidy(): Promise<Waits> {
    const painter = this.#painter;
    if (!(painter instanceof Ours)) throw new Error('Only our own element can be tidied up');
    return waitsDuring(() => painter.element.tidy());
  }
}

/** Refuses a picture that shows nothing: then there was nothing to measure. */
function requireInk(canvas: HTMLCanvasElement): void {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let inked = 0;
  for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 0) inked++;
  if (inked < 1000) throw new Error(`The picture is blank: ${inked} pixels have ink`);
}

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = new Bench();
