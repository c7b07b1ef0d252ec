import type { Emphasis } from '../scene/emphasis';
import { type Curve, distance, partOf, pointAt } from '../scene/geometry';
import { type Level, lineWidth } from '../scene/level';
import type { RoutedLink } from '../scene/route';
import { Depth, LinkDepth } from './depth';
import type { Ink, Tone } from './ink';
import { paintDelay, paintHead, paintNotches } from './link-details';
import { lookOf } from './link-look';
import { paintSign } from './paint-sign';

const GLOW = 14;
/** A filled head is as long as this, so that the line ends inside it. */
const HEAD_LENGTH = 7;

/** Draws one link. A faded one keeps its arrowhead and loses sign, marks and weight. */
export function paintLink(ink: Ink, routed: RoutedLink, emphasis: Emphasis, level: Level): void {
  const look = lookOf(routed, emphasis);
  const { curve, link } = routed;
  const visible = look.sign === 'rises' && level.heads ? shortened(curve) : curve;
  if (emphasis === 'picked') {
    const glow = { stroke: 'accent-soft', width: look.width + GLOW };
    strokeAlong(ink, visible, Depth.GLOW, glow, level.curves);
  }
  const line = { stroke: look.tone, width: lineWidth(look.width, level) };
  strokeAlong(ink, visible, look.depth + LinkDepth.LINE, line, level.curves);
  if (level.heads) paintHead(ink, curve, look);
  if (!level.signs || emphasis === 'faded') return;
  if (link.delay !== 'NONE') paintDelay(ink, routed, look);
  if (link.contested) paintNotches(ink, routed, look);
  paintSign(ink, pointAt(curve, routed.signAt), look.sign, look.depth, emphasis === 'picked');
}

export function strokeAlong(
  ink: Ink,
  { from, bend, to }: Curve,
  depth: number,
  style: { stroke: Tone; width: number; dash?: readonly number[] },
  curved: boolean,
): void {
  const line = ink.outline(depth, style);
  line.move(from.x, from.y);
  if (curved) line.curve(bend.x, bend.y, to.x, to.y);
  else line.line(to.x, to.y);
}

/** The curve without its last few pixels, so that a thick line does not show beside its arrowhead's tip. */
function shortened(curve: Curve): Curve {
  const length = distance(curve.from, curve.to);
  return length < 2 * HEAD_LENGTH ? curve : partOf(curve, 0, 1 - HEAD_LENGTH / length);
}
