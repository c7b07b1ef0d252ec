import { boxMeets, curveMeets, pointAt } from '../scene/geometry';
import { routeGhost } from '../scene/ghost';
import type { PlacedFactor } from '../scene/label';
import type { RoutedLink } from '../scene/route';
import { Depth, LinkDepth } from './depth';
import type { Ink } from './ink';
import { paintHead } from './link-details';
import { lookOf } from './link-look';
import { signOf } from './link-marks';
import { paintEnlarged } from './paint-enlarged';
import { paintHand } from './paint-hand';
import { detailAt, stampLabel } from './paint-label';
import { paintLink, strokeAlong } from './paint-link';
import { paintMarks } from './paint-marks';
import { paintPeople } from './paint-people';
import { paintRegions } from './paint-regions';
import { paintHalo, paintPickedRing, paintRing, paintSteps } from './paint-rings';
import { paintSign } from './paint-sign';
import type { View } from './view';

/** Rings and badges stand out of a label by this much. */
const REACH = 16;

/** Which part of a view is drawn. */
export interface Part {
  has(thing: PlacedFactor | RoutedLink): boolean;
  /** With halos and a link that is being said. */
  readonly still: boolean;
  /** With other people and what the hand is doing. */
  readonly lively: boolean;
}

const EVERYTHING: Part = { has: () => true, still: true, lively: true };

/** Draws a view or a part of it. Says the same to every kind of ink; depths settle what lies over what. */
export function paintMap(ink: Ink, view: View, part = EVERYTHING): void {
  const { scene, emphases, level, visible } = view;
  for (const link of scene.links)
    if (part.has(link) && curveMeets(link.curve, visible))
      paintLink(ink, link, emphases.link(link.id), level);
  for (const factor of scene.factors)
    if (part.has(factor) && boxMeets(factor, visible, REACH)) paintFactor(ink, factor, view);
  if (part.still) {
    paintRegions(ink, view);
    paintHalos(ink, view);
    paintMarks(ink, view);
    const ghost = view.ghost && routeGhost(scene, view.ghost);
    if (ghost) paintGhost(ink, ghost);
  }
  if (part.lively) {
    paintEnlarged(ink, view);
    paintPeople(ink, view);
    paintHand(ink, view);
  }
}

function paintFactor(ink: Ink, factor: PlacedFactor, { emphases, level, steps, turns }: View): void {
  const emphasis = emphases.factor(factor.id);
  if (emphasis === 'picked') paintPickedRing(ink, factor);
  stampLabel(ink, factor, emphasis, detailAt(factor, level), turns?.[factor.id]);
  const away = steps?.[factor.id];
  if (away && level.words) paintSteps(ink, factor, away, level);
}

function paintHalos(ink: Ink, { scene, halo, marks, level }: View): void {
  for (const id of [...halo, ...Object.keys(marks)]) {
    const factor = scene.factor(id);
    if (factor) paintHalo(ink, factor);
    const link = scene.link(id);
    if (link) strokeAlong(ink, link.curve, Depth.HALO, { stroke: 'accent-soft', width: 15 }, level.curves);
  }
}

/** A link that is not yet added: dotted, on a soft ground, its sign filled. */
function paintGhost(ink: Ink, routed: RoutedLink): void {
  const look = { ...lookOf(routed, 'usual'), depth: Depth.GHOST };
  strokeAlong(ink, routed.curve, Depth.GHOST, { stroke: 'accent-soft', width: 18 }, true);
  const line = { stroke: look.tone, width: look.width, dash: [2, 9] };
  strokeAlong(ink, routed.curve, Depth.GHOST + LinkDepth.LINE, line, true);
  paintHead(ink, routed.curve, look);
  const sign = signOf(routed.link.polarity, false);
  paintSign(ink, pointAt(routed.curve, 0.5), sign, Depth.GHOST, true);
  for (const factor of [routed.cause, routed.effect]) paintRing(ink, factor);
}
