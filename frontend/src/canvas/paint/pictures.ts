import { CanvasInk } from './canvas-ink';
import type { Stamp } from './ink';
import type { Palette } from './palette';

const SPARE = 200;
const KEPT_FRAMES = 60;

interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** Device pixels for a world pixel. */
  readonly scale: number;
  used: number;
}

/** Where the world stands on a canvas, in device pixels. */
export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** The scale changes with every frame: a picture of another scale will do for now. */
  readonly moving: boolean;
}

/** Pictures of stamps: each is drawn once for a scale and copied from then on. */
export class Pictures {
  readonly #pictures = new Map<string, Picture>();
  #frame = 0;
  #asked = 0;

  /** Forgets all pictures, since colours or font changed. */
  clear(): void {
    this.#pictures.clear();
  }

  /** Begins a frame: pictures that were not asked for in a while make room. */
  begin(): void {
    this.#frame++;
    if (this.#pictures.size > 2 * this.#asked + SPARE)
      for (const [key, { used }] of this.#pictures)
        if (used < this.#frame - KEPT_FRAMES) this.#pictures.delete(key);
    this.#asked = 0;
  }

  /** Copies a stamp to its place; the context's transform must be the identity. */
  copy(context: CanvasRenderingContext2D, palette: Palette, stamp: Stamp, at: Placing): void {
    const { canvas, scale } = this.#picture(palette, stamp, at);
    this.#asked++;
    const left = (stamp.x - stamp.w / 2) * at.scale + at.x;
    const top = (stamp.y - stamp.h / 2) * at.scale + at.y;
    const k = at.scale / scale;
    if (k === 1) context.drawImage(canvas, Math.round(left), Math.round(top));
    else context.drawImage(canvas, left, top, canvas.width * k, canvas.height * k);
  }

  #picture(palette: Palette, stamp: Stamp, { scale, moving }: Placing): Picture {
    let picture = this.#pictures.get(stamp.key);
    if (!picture || !(picture.scale === scale || (moving && near(picture.scale, scale)))) {
      picture = { canvas: draw(palette, stamp, scale), scale, used: 0 };
      this.#pictures.set(stamp.key, picture);
    }
    picture.used = this.#frame;
    return picture;
  }
}

/** Whether a picture still looks well at another scale: shrunk to a third or grown by a half. */
function near(drawn: number, wanted: number): boolean {
  return drawn < 3 * wanted && wanted < 1.6 * drawn;
}

function draw(palette: Palette, stamp: Stamp, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(stamp.w * scale);
  canvas.height = Math.ceil(stamp.h * scale);
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, (stamp.w / 2 - stamp.x) * scale, (stamp.h / 2 - stamp.y) * scale);
  const ink = new CanvasInk();
  stamp.paint(ink);
  if (context) ink.flush(context, palette);
  return canvas;
}
