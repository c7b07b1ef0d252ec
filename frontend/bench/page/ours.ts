import '../../src/canvas/map-canvas';
import type { MapCanvas } from '../../src/canvas/map-canvas';
import { measureIn } from '../../src/canvas/measure';
import { paletteOf } from '../../src/canvas/paint/palette';
import { fitting, toScreen } from '../../src/canvas/scene/camera';
import { LabelMaker } from '../../src/canvas/scene/label';
import { Scene } from '../../src/canvas/scene/scene';
import type { Drawing, Position } from '../../src/protocol';
import type { Painter } from './painter';

const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 };
const PADDING = 20;
const LARGEST = 1;

/** The element of the product, as the map screen uses it. */
export class Ours implements Painter {
  readonly element: MapCanvas = document.createElement('map-canvas');
  #map: Drawing | undefined;
  #moved: Record<string, Position> = {};

  show(map: Drawing, room: HTMLElement): void {
    this.#map = map;
    this.element.addEventListener('factors-moved', ({ detail }: CustomEventInit) => {
      this.#moved = { ...this.#moved, ...detail.positions };
    });
    room.append(this.element);
    this.element.drawing = map;
  }

  canvas(): HTMLCanvasElement {
    const canvas = this.element.shadowRoot?.querySelector('canvas');
    if (!canvas) throw new Error('The map is not on the page yet');
    return canvas;
  }

  placeOf(id: string): Position {
    const { map, scene } = this.#scene();
    const factor = this.#moved[id] ?? map.factors.find((one) => one.id === id);
    const bounds = scene.bounds();
    if (!factor || !bounds) throw new Error(`No such factor: ${id}`);
    const size = { width: this.element.clientWidth, height: this.element.clientHeight };
    return toScreen(fitting(bounds, size, NO_INSET, PADDING, LARGEST), factor);
  }

  #scene(): { map: Drawing; scene: Scene } {
    const map = this.#map;
    if (!map) throw new Error('There is no map yet');
    const { font } = paletteOf(this.element);
    return { map, scene: new Scene(map, new LabelMaker(measureIn(font))) };
  }
}
