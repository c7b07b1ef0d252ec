import type { Camera, Size } from '../scene/camera';
import type { Emphasis } from '../scene/emphasis';
import type { PlacedFactor } from '../scene/label';
import { CanvasInk } from './canvas-ink';
import { LabelSprites } from './label-sprites';
import { type Detail, labelDepth, paintLabel } from './paint-label';
import { paintMap } from './paint-map';
import type { Palette } from './palette';
import type { View } from './view';

interface Label {
  factor: PlacedFactor;
  emphasis: Emphasis;
  detail: Detail;
}

/** Paints views to a canvas on the screen, sharp at any pixel density. */
export class Screen {
  readonly #canvas: HTMLCanvasElement;
  readonly #sprites = new LabelSprites();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Colours or font changed: draws every label anew. */
  refresh(): void {
    this.#sprites.clear();
  }

  /** @param moving the scale is changing with every frame */
  paint(view: View, camera: Camera, size: Size, palette: Palette, moving: boolean): void {
    const density = window.devicePixelRatio || 1;
    const context = this.#ready(size, density);
    if (!context) return;
    const at = { scale: camera.k * density, x: camera.x * density, y: camera.y * density };
    const world = () => context.setTransform(at.scale, 0, 0, at.scale, at.x, at.y);
    this.#sprites.begin();
    const ink = new CanvasInk();
    const shelves = new Map<number, Label[]>();
    paintMap(ink, view, (factor, emphasis, detail) => {
      if (detail === 'box') return paintLabel(ink, factor, emphasis, detail);
      const depth = labelDepth(emphasis);
      const shelf = shelves.get(depth);
      if (shelf) shelf.push({ factor, emphasis, detail });
      else shelves.set(depth, [{ factor, emphasis, detail }]);
    });
    for (const [depth, labels] of shelves)
      ink.paint(depth, () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        for (const label of labels) this.#sprites.copy(context, palette, label, at, moving);
        world();
      });
    world();
    ink.flush(context, palette);
  }

  #ready(size: Size, density: number): CanvasRenderingContext2D | null {
    const width = Math.max(1, Math.round(size.width * density));
    const height = Math.max(1, Math.round(size.height * density));
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const context = this.#canvas.getContext('2d');
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, width, height);
    return context;
  }
}
