/** One shape of a Lucide icon: SVG tag name and attributes. */
export type Shape = readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>];

/** The outline of a shape as SVG path data, so that canvas, SVG export and pages draw the same icon. */
export function outline([tag, a]: Shape): string {
  const n = (name: string) => Number(a[name] ?? 0);
  switch (tag) {
    case 'path':
      return String(a['d'] ?? '');
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
    case 'polygon':
      return `M${String(a['points'] ?? '')}${tag === 'polygon' ? 'Z' : ''}`;
    case 'circle':
      return oval(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse':
      return oval(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'rect':
      return box(n('x'), n('y'), n('width'), n('height'), n('rx') || n('ry'));
    default:
      throw new Error(
        `Icon shape must be one of path, line, polyline, polygon, circle, ellipse, rect: ${tag}`,
      );
  }
}

function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** A rectangle with corners of radius r, clockwise from the top left. */
export function box(x: number, y: number, w: number, h: number, r: number): string {
  if (r <= 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${turn(r, r)}v${h - 2 * r}${turn(-r, r)}h${2 * r - w}${turn(-r, -r)}v${2 * r - h}${turn(r, -r)}Z`;
}
