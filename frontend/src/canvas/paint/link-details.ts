import { type Curve, directionAt, distance, pointAt } from '../scene/geometry';
import type { RoutedLink } from '../scene/route';
import { LinkDepth } from './depth';
import type { Ink, Style } from './ink';
import type { LinkLook } from './link-look';
import { barHead, filledHead, openHead, Turned } from './link-marks';

/** The arrowhead; its shape says the sign, and it grows a little with the line. */
export function paintHead(ink: Ink, curve: Curve, look: LinkLook): void {
  const scale = 1 + (look.width - 1.7) * 0.09;
  const way = directionAt(curve, 0.97);
  const turned = (style: Style) =>
    new Turned(ink.outline(look.depth + LinkDepth.MARK, style), curve.to.x, curve.to.y, way, scale);
  switch (look.sign) {
    case 'rises':
      return filledHead(turned({ fill: look.tone, stroke: look.tone, width: 1 }));
    case 'falls':
      return barHead(turned({ stroke: look.tone, width: 3.4 }));
    case 'depends':
    case 'contested':
      return openHead(turned({ stroke: look.tone, width: 2.2 }));
  }
}

/** Two short strokes across the line, on the longer side of the sign. */
export function paintDelay(ink: Ink, { curve, signAt }: RoutedLink, look: LinkLook): void {
  const side = signAt > 0.48 ? -1 : 1;
  const t = signAt + side * Math.min(0.2, 30 / lengthOf(curve));
  const { x, y } = pointAt(curve, t);
  const strokes = ink.outline(look.depth + LinkDepth.MARK, { stroke: look.tone, width: 1.9 });
  const mark = new Turned(strokes, x, y, directionAt(curve, t), 1);
  for (const at of [-2.6, 2.6]) mark.move(at, -6.5).line(at, 6.5);
}

/** People disagree: the line is cut on each side of the sign, and its ends step aside. */
export function paintNotches(ink: Ink, { curve, signAt }: RoutedLink, look: LinkLook): void {
  const gap = ink.outline(look.depth + LinkDepth.GAP, {
    stroke: 'surface',
    width: look.width + 3,
    flat: true,
  });
  const step = ink.outline(look.depth + LinkDepth.MARK, { stroke: look.tone, width: 2.2 });
  for (const side of [-1, 1]) {
    const t = signAt + (side * 20) / lengthOf(curve);
    const { x, y } = pointAt(curve, t);
    const way = directionAt(curve, t);
    new Turned(gap, x, y, way, 1).move(-3.5, 0).line(3.5, 0);
    new Turned(step, x, y, way, 1).move(-3.5, -7).line(-3.5, 0).move(3.5, 7).line(3.5, 0);
  }
}

function lengthOf(curve: Curve): number {
  return Math.max(1, distance(curve.from, curve.to));
}
