import { icons } from '../../icons/icons';
import { Batches } from './batches';
import { CanvasOutline } from './canvas-outline';
import type { IconMark, Stamp, Style, Words } from './ink';
import type { Palette } from './palette';

/** Ink for a canvas: collects, then paints batch by batch. */
export class CanvasInk extends Batches<CanvasOutline> {
  readonly #copy: ((stamp: Stamp) => void) | undefined;

  /** @param copy paints a stamp from a picture of it; without it stamps are drawn out */
  constructor(copy?: (stamp: Stamp) => void) {
    super(() => new CanvasOutline(), copy !== undefined);
    this.#copy = copy;
  }

  /** Paints everything collected, in world pixels of the context's transform. */
  flush(context: CanvasRenderingContext2D, palette: Palette): void {
    context.lineJoin = 'round';
    for (const drawn of this.inOrder())
      switch (drawn.is) {
        case 'batch':
          paintShapes(context, palette, drawn.style, drawn.outline);
          break;
        case 'words':
          paintWords(context, palette, drawn.words);
          break;
        case 'icon':
          paintIcon(context, palette, drawn.icon);
          break;
        case 'stamp':
          this.#copy?.(drawn.stamp);
      }
  }
}

function paintShapes(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { fill, stroke, width, flat, dash }: Style,
  outline: CanvasOutline,
): void {
  if (fill) context.fillStyle = palette.color(fill);
  if (stroke) context.strokeStyle = palette.color(stroke);
  context.lineWidth = width ?? 1;
  context.lineCap = flat ? 'butt' : 'round';
  if (dash) context.setLineDash([...dash]);
  outline.replay(context, () => {
    if (fill) context.fill();
    if (stroke) context.stroke();
  });
  if (dash) context.setLineDash([]);
}

function paintWords(context: CanvasRenderingContext2D, palette: Palette, words: Words): void {
  context.font = `${words.weight} ${words.size}px ${palette.font}`;
  context.textAlign = words.middle ? 'center' : 'left';
  context.fillStyle = palette.color(words.tone);
  context.fillText(words.text, words.x, words.y);
}

const iconPaths = new Map<string, Path2D>();

function paintIcon(context: CanvasRenderingContext2D, palette: Palette, icon: IconMark): void {
  let path = iconPaths.get(icon.name);
  if (!path) {
    path = new Path2D((icons[icon.name] ?? []).join(''));
    iconPaths.set(icon.name, path);
  }
  const scale = icon.size / 24;
  context.save();
  context.translate(icon.x, icon.y);
  context.scale(scale, scale);
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.strokeStyle = palette.color(icon.tone);
  context.stroke(path);
  context.restore();
}
