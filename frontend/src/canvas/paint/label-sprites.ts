import type { Emphasis } from '../scene/emphasis';
import type { PlacedFactor } from '../scene/label';
import { CanvasInk } from './canvas-ink';
import { type Detail, paintLabel } from './paint-label';
import type { Palette } from './palette';

/** Room around a label for its edge and the focal ring. */
const MARGIN = 9;
const SPARE = 200;

interface Sprite {
  readonly picture: HTMLCanvasElement;
  /** Device pixels for a world pixel. */
  readonly scale: number;
  used: number;
}

/** Pictures of labels: a label is drawn once for a scale and copied from then on. */
export class LabelSprites {
  readonly #sprites = new Map<string, Sprite>();
  #round = 0;
  #asked = 0;

  /** Forgets all pictures, since colours or font changed. */
  clear(): void {
    this.#sprites.clear();
  }

  /** Begins a frame: pictures that were not asked for in a while make room. */
  begin(): void {
    this.#round++;
    if (this.#sprites.size > 2 * this.#asked + SPARE)
      for (const [key, sprite] of this.#sprites)
        if (sprite.used < this.#round - 60) this.#sprites.delete(key);
    this.#asked = 0;
  }

  /**
   * Copies a label to the canvas, whose transform must be the identity.
   * @param moving a picture of another scale will do, since the next frame has a new scale again
   */
  copy(
    context: CanvasRenderingContext2D,
    palette: Palette,
    label: { factor: PlacedFactor; emphasis: Emphasis; detail: Detail },
    at: { scale: number; x: number; y: number },
    moving: boolean,
  ): void {
    const sprite = this.#sprite(palette, label, at.scale, moving);
    sprite.used = this.#round;
    this.#asked++;
    const { x, y, w, h } = label.factor;
    const left = (x - w / 2 - MARGIN) * at.scale + at.x;
    const top = (y - h / 2 - MARGIN) * at.scale + at.y;
    if (sprite.scale === at.scale)
      return context.drawImage(sprite.picture, Math.round(left), Math.round(top));
    const k = at.scale / sprite.scale;
    context.drawImage(sprite.picture, left, top, sprite.picture.width * k, sprite.picture.height * k);
  }

  #sprite(
    palette: Palette,
    { factor, emphasis, detail }: { factor: PlacedFactor; emphasis: Emphasis; detail: Detail },
    scale: number,
    moving: boolean,
  ): Sprite {
    const key = `${factor.factor.kind}|${emphasis}|${detail}|${factor.focal}|${factor.factor.label}`;
    const known = this.#sprites.get(key);
    if (known && (known.scale === scale || (moving && known.scale < 3 * scale && scale < 1.6 * known.scale)))
      return known;
    const sprite = { picture: draw(palette, factor, emphasis, detail, scale), scale, used: this.#round };
    this.#sprites.set(key, sprite);
    return sprite;
  }
}

function draw(
  palette: Palette,
  factor: PlacedFactor,
  emphasis: Emphasis,
  detail: Detail,
  scale: number,
): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = Math.ceil((factor.w + 2 * MARGIN) * scale);
  picture.height = Math.ceil((factor.h + 2 * MARGIN) * scale);
  const context = picture.getContext('2d');
  if (!context) return picture;
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (factor.w / 2 + MARGIN - factor.x) * scale,
    (factor.h / 2 + MARGIN - factor.y) * scale,
  );
  const ink = new CanvasInk();
  paintLabel(ink, factor, emphasis, detail);
  ink.flush(context, palette);
  return picture;
}
