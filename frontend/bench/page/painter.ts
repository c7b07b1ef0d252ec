import type { Drawing } from '../../src/protocol';

/** Something that shows a map and lets its factors be dragged. */
export interface Painter {
  /** Puts the map on the page, the whole of it in view; the first picture comes with the next frame. */
  show(map: Drawing, room: HTMLElement): void;
  canvas(): HTMLCanvasElement;
  /** Where a factor stands on the screen. */
  placeOf(id: string): { x: number; y: number };
}
