import { icons } from '../../icons/icons';
import { Batches, type Drawn } from './batches';
import type { IconMark, Outline, Style, Words } from './ink';
import type { Palette } from './palette';

class CanvasOutline implements Outline {
  readonly path = new Path2D();
  move(x: number, y: number): void {
    this.path.moveTo(x, y);
  }
  line(x: number, y: number): void {
    this.path.lineTo(x, y);
  }
  curve(bx: number, by: number, x: number, y: number): void {
    this.path.quadraticCurveTo(bx, by, x, y);
  }
  close(): void {
    this.path.closePath();
  }
  circle(x: number, y: number, r: number): void {
    this.path.moveTo(x + r, y);
    this.path.arc(x, y, r, 0, 2 * Math.PI);
  }
  box(x: number, y: number, w: number, h: number, r: number): void {
    this.path.roundRect(x, y, w, h, r);
  }
}

/** Ink for a canvas: collects, then paints each batch with one call. */
export class CanvasInk extends Batches<CanvasOutline> {
  constructor() {
    super(() => new CanvasOutline());
  }

  /** Paints everything collected, in world pixels of the context's transform. */
  flush(context: CanvasRenderingContext2D, palette: Palette): void {
    context.lineJoin = 'round';
    for (const drawn of this.inOrder()) paint(context, palette, drawn);
  }
}

function paint(context: CanvasRenderingContext2D, palette: Palette, drawn: Drawn<CanvasOutline>): void {
  switch (drawn.is) {
    case 'batch':
      return paintPath(context, palette, drawn.style, drawn.outline.path);
    case 'words':
      return paintWords(context, palette, drawn.words);
    case 'icon':
      return paintIcon(context, palette, drawn.icon);
    case 'paint':
      return drawn.paint();
  }
}

function paintPath(context: CanvasRenderingContext2D, palette: Palette, style: Style, path: Path2D): void {
  if (style.fill) {
    context.fillStyle = palette.color(style.fill);
    context.fill(path);
  }
  if (!style.stroke) return;
  context.strokeStyle = palette.color(style.stroke);
  context.lineWidth = style.width ?? 1;
  context.lineCap = style.flat ? 'butt' : 'round';
  if (style.dash) context.setLineDash([...style.dash]);
  context.stroke(path);
  if (style.dash) context.setLineDash([]);
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
