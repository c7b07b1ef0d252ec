import type { Point } from '../scene/geometry';
import { SIGN_RADIUS } from '../scene/signs';
import { LinkDepth } from './depth';
import type { Ink } from './ink';
import { glyph, type Sign, toneOf } from './link-marks';

const PICKED_RADIUS = 13;

/** The sign of a link: a ring, or a square where people disagree. A picked one is larger and filled. */
export function paintSign(ink: Ink, { x, y }: Point, sign: Sign, depth: number, picked: boolean): void {
  const room = 2 * PICKED_RADIUS + 4;
  const paint = (to: Ink) => drawSign(to, { x, y }, sign, depth, picked);
  ink.stamp(depth + LinkDepth.SIGN, { key: `${sign}|${picked}`, x, y, w: room, h: room, paint });
}

function drawSign(ink: Ink, { x, y }: Point, sign: Sign, depth: number, picked: boolean): void {
  const tone = toneOf(sign);
  const r = picked ? PICKED_RADIUS : SIGN_RADIUS;
  const ground = ink.outline(depth + LinkDepth.SIGN, {
    fill: picked ? tone : 'surface',
    stroke: tone,
    width: 1.8,
  });
  if (sign === 'contested') ground.box(x - r, y - r, 2 * r, 2 * r, 4);
  else ground.circle(x, y, r);
  const strokes = ink.outline(depth + LinkDepth.GLYPH, {
    stroke: picked ? 'surface' : tone,
    width: picked ? 2.6 : 2.1,
  });
  glyph(strokes, sign, x, y, picked ? 1.35 : 1);
}
