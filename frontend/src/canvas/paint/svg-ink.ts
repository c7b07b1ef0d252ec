import { icons } from '../../icons/icons';
import { box } from '../../icons/outline';
import { Batches, type Drawn } from './batches';
import type { Outline, Style } from './ink';
import type { Palette } from './palette';
import { escapeXml, num } from './xml';

class SvgOutline implements Outline {
  d = '';
  move(x: number, y: number): void {
    this.d += `M${num(x)} ${num(y)}`;
  }
  line(x: number, y: number): void {
    this.d += `L${num(x)} ${num(y)}`;
  }
  curve(bx: number, by: number, x: number, y: number): void {
    this.d += `Q${num(bx)} ${num(by)} ${num(x)} ${num(y)}`;
  }
  close(): void {
    this.d += 'Z';
  }
  circle(x: number, y: number, r: number): void {
    this.d += `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0Z`;
  }
  box(x: number, y: number, w: number, h: number, r: number): void {
    this.d += box(num(x), num(y), num(w), num(h), r);
  }
}

/** Ink for an SVG: writes the same batches as paths, and words as text. */
export class SvgInk extends Batches<SvgOutline> {
  constructor() {
    super(() => new SvgOutline());
  }

  /** The elements in order of depth; every word is escaped. */
  write(palette: Palette): string {
    return this.inOrder()
      .map((drawn) => element(drawn, palette))
      .join('\n');
  }
}

function element(drawn: Drawn<SvgOutline>, palette: Palette): string {
  switch (drawn.is) {
    case 'batch':
      return `<path d="${drawn.outline.d}"${paintOf(drawn.style, palette)}/>`;
    case 'icon': {
      const { name, x, y, size, tone } = drawn.icon;
      const place = `translate(${num(x)} ${num(y)}) scale(${num(size / 24)})`;
      const path = (icons[name] ?? []).join('');
      return `<path transform="${place}" d="${path}"${paintOf({ stroke: tone, width: 2 }, palette)}/>`;
    }
    case 'words': {
      const { text, x, y, size, weight, tone, middle, width } = drawn.words;
      const fit = width ? ` textLength="${num(width)}" lengthAdjust="spacingAndGlyphs"` : '';
      const anchor = middle ? ' text-anchor="middle"' : '';
      const look = `font-size="${num(size)}" font-weight="${weight}" fill="${palette.color(tone)}"`;
      return `<text x="${num(x)}" y="${num(y)}" ${look}${anchor}${fit}>${escapeXml(text)}</text>`;
    }
    case 'stamp':
      return '';
  }
}

function paintOf({ fill, stroke, width, dash, flat }: Style, palette: Palette): string {
  let look = ` fill="${fill ? palette.color(fill) : 'none'}"`;
  if (!stroke) return look;
  look += ` stroke="${palette.color(stroke)}" stroke-width="${num(width ?? 1)}"`;
  if (!flat) look += ' stroke-linecap="round"';
  if (dash) look += ` stroke-dasharray="${dash.join(' ')}"`;
  return `${look} stroke-linejoin="round"`;
}
