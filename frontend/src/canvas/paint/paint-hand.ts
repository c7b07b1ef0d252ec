import type { Point } from '../scene/geometry';
import type { PlacedFactor } from '../scene/label';
import { LINK_HANDLE_OUT, LINK_HANDLE_RADIUS } from '../scene/measures';
import { Depth } from './depth';
import type { Ink } from './ink';
import { around } from './paint-rings';
import type { View } from './view';

const RING = 6;

/** What the hand is about to do: handles to draw links from, and a link on its way. */
export function paintHand(ink: Ink, { scene, hand, level }: View): void {
  for (const id of level.words ? hand.handles : []) {
    const factor = scene.factor(id);
    if (!factor) continue;
    paintHandle(ink, factor.x - factor.w / 2 - LINK_HANDLE_OUT, factor.y);
    paintHandle(ink, factor.x + factor.w / 2 + LINK_HANDLE_OUT, factor.y);
  }
  const merge = hand.merge === null ? undefined : scene.factor(hand.merge);
  if (merge) around(ink, merge, Depth.HAND, { stroke: 'accent', width: 4 }, RING, 5);
  if (!hand.rubber) return;
  const from = scene.factor(hand.rubber.from);
  const target = hand.rubber.target ? scene.factor(hand.rubber.target) : undefined;
  if (from) paintRubber(ink, from, hand.rubber.to, target);
  if (target) around(ink, target, Depth.HAND, { stroke: 'accent', width: 3 }, RING, 5);
}

function paintHandle(ink: Ink, x: number, y: number): void {
  ink
    .outline(Depth.HAND + 1, { fill: 'accent', stroke: 'surface', width: 2 })
    .circle(x, y, LINK_HANDLE_RADIUS);
  const plus = ink.outline(Depth.HAND + 2, { stroke: 'on-accent', width: 2 });
  plus.move(x - 4, y);
  plus.line(x + 4, y);
  plus.move(x, y - 4);
  plus.line(x, y + 4);
}

function paintRubber(ink: Ink, from: PlacedFactor, pointer: Point, target: PlacedFactor | undefined): void {
  const side = Math.sign(pointer.x - from.x) || 1;
  const x = from.x + side * (from.w / 2 + LINK_HANDLE_OUT);
  const to = target ? edgeTowards(target, { x, y: from.y }) : pointer;
  const line = ink.outline(Depth.HAND, { stroke: 'accent', width: 2.8, dash: [2, 9] });
  line.move(x, from.y);
  line.curve(x + side * Math.min(60, Math.abs(to.x - x) / 2), from.y, to.x, to.y);
  ink.outline(Depth.HAND + 1, { fill: 'accent', stroke: 'surface', width: 2 }).circle(to.x, to.y, 5);
}

/** Where a straight line from a place to a label's middle meets its ring. */
function edgeTowards(box: PlacedFactor, from: Point): Point {
  const [dx, dy] = [from.x - box.x, from.y - box.y];
  const along = Math.max(Math.abs(dx) / (box.w / 2 + RING), Math.abs(dy) / (box.h / 2 + RING), 1);
  return { x: box.x + dx / along, y: box.y + dy / along };
}
