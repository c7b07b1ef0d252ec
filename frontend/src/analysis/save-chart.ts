import { withFont } from '../canvas/paint/embed-font';
import { download } from '../editor/file-name';

/** Properties of a style that a picture needs beside its shapes. */
const STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const EDGE = 12;
const LINE = 20;
/** Pixels of a PNG for one of the screen, so that it can be printed. */
const SHARP = 3;

export interface Chart {
  readonly svg: SVGSVGElement;
  /** Said of the picture as a whole. */
  readonly title: string;
  /** Lines of words that stand above and below it on the screen. */
  readonly above?: string;
  readonly below?: string;
  /** What the marks in it mean, a line each, below all of it. */
  readonly notes?: readonly string[];
}

/** Saves a chart as it stands on the screen, in the light colours of paper, under that name. */
export async function saveChart(chart: Chart, kind: string, name: string): Promise<void> {
  const picture = await withFont(inLight(() => toSvg(chart)));
  const svg = new Blob([picture], { type: 'image/svg+xml' });
  download(kind === 'png' ? await toPng(picture) : svg, `${name}.${kind}`);
}

/** The chart as a drawing of its own: every colour and font that the page gives it is written into it. */
export function toSvg({ svg, title, above, below, notes = [] }: Chart): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const parts = [...copy.querySelectorAll<SVGElement>('*')];
  [...svg.querySelectorAll('*')].forEach((from, i) => {
    const to = parts[i];
    if (to) resolve(from, to);
  });
  const box = svg.viewBox.baseVal;
  const top = above ? LINE : 0;
  const bottom = (below ? LINE : 0) + notes.length * LINE;
  const [w, h] = [box.width + 2 * EDGE, box.height + 2 * EDGE + top + bottom];
  const [x, y] = [box.x - EDGE, box.y - EDGE - top];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${w} ${h}`);
  copy.setAttribute('width', String(w));
  copy.setAttribute('height', String(h));
  copy.removeAttribute('class');
  const name = made('title', {}, title);
  const ground = made('rect', { x, y, width: w, height: h, fill: '#ffffff' });
  copy.prepend(name, ground, ...words(above, box.x, y + 16, svg));
  const lines = below ? [below, ...notes] : notes;
  const last = y + h - 8;
  copy.append(...lines.flatMap((line, i) => words(line, box.x, last - (lines.length - 1 - i) * LINE, svg)));
  return new XMLSerializer().serializeToString(copy);
}

function words(text: string | undefined, x: number, y: number, like: Element): Element[] {
  const family = getComputedStyle(like).fontFamily;
  return text ? [made('text', { x, y, 'font-size': 13, fill: '#3f4954', 'font-family': family }, text)] : [];
}

function made(kind: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', kind) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

function resolve(from: Element, to: SVGElement): void {
  const style = getComputedStyle(from);
  for (const name of ['style', 'class', 'tabindex', 'role']) to.removeAttribute(name);
  for (const name of STYLE) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'none' && value !== 'normal') to.setAttribute(name, value);
    else if (name === 'fill' || name === 'stroke') to.setAttribute(name, 'none');
  }
}

/** Paper is always light; the page shows nothing of it, as nothing is painted meanwhile. */
function inLight<T>(make: () => T): T {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  try {
    return make();
  } finally {
    if (theme === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }
}

async function toPng(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARP;
  canvas.height = image.height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The picture could not be made'))),
      'image/png',
    );
  });
}
