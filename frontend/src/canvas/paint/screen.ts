import type { Camera, Size } from '../scene/camera';
import type { PlacedFactor } from '../scene/label';
import type { RoutedLink } from '../scene/route';
import { CanvasInk } from './canvas-ink';
import { type Part, paintMap } from './paint-map';
import type { Palette } from './palette';
import { Pictures, type Placing } from './pictures';
import type { View } from './view';

/** Labels being moved and the links that hang on them. */
export type Touched = ReadonlySet<PlacedFactor | RoutedLink>;

/** Paints views to a canvas on the screen, sharp at any pixel density. */
export class Screen {
  readonly #canvas: HTMLCanvasElement;
  readonly #pictures = new Pictures();
  /** What does not move, while something else does. */
  #still: HTMLCanvasElement | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Something other than what is being moved changed. */
  forgetStill(): void {
    this.#still = undefined;
  }

  /** Colours or font changed: draws everything anew. */
  refresh(): void {
    this.#still = undefined;
    this.#pictures.clear();
  }

  /**
   * @param moving the scale is changing with every frame
   * @param touched what is being moved over a map that else stands still; all else is drawn once and kept
   */
  paint(
    view: View,
    camera: Camera,
    size: Size,
    palette: Palette,
    moving: boolean,
    touched: Touched | null,
  ): void {
    const density = window.devicePixelRatio || 1;
    const at = { scale: camera.k * density, x: camera.x * density, y: camera.y * density, moving };
    this.#pictures.begin();
    const context = ready(this.#canvas, size, density);
    if (!context) return;
    if (!touched) {
      this.#still = undefined;
      return this.#draw(context, view, palette, at);
    }
    if (!this.#still) {
      this.#still = document.createElement('canvas');
      const still = ready(this.#still, size, density);
      if (still)
        this.#draw(still, view, palette, at, { has: (t) => !touched.has(t), still: true, lively: false });
    }
    context.drawImage(this.#still, 0, 0);
    this.#draw(context, view, palette, at, { has: (t) => touched.has(t), still: false, lively: true });
  }

  #draw(context: CanvasRenderingContext2D, view: View, palette: Palette, at: Placing, part?: Part): void {
    const world = () => context.setTransform(at.scale, 0, 0, at.scale, at.x, at.y);
    const ink = new CanvasInk((stamp) => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      this.#pictures.copy(context, palette, stamp, at);
      world();
    });
    paintMap(ink, view, part);
    world();
    ink.flush(context, palette);
  }
}

/** An empty canvas of a size, its transform the identity. */
function ready(canvas: HTMLCanvasElement, size: Size, density: number): CanvasRenderingContext2D | null {
  const width = Math.max(1, Math.round(size.width * density));
  const height = Math.max(1, Math.round(size.height * density));
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
