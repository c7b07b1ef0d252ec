import type { Emphasis } from '../scene/emphasis';
import { boundsOfCurve, meet, pointAt } from '../scene/geometry';
import { routeGhost } from '../scene/ghost';
import type { PlacedFactor } from '../scene/label';
import type { RoutedLink } from '../scene/route';
import { Depth, LinkDepth } from './depth';
import type { Ink } from './ink';
import { paintHead } from './link-details';
import { signOf } from './link-marks';
import { paintHand } from './paint-hand';
import type { Detail } from './paint-label';
import { lookOf, paintLink, strokeAlong } from './paint-link';
import { paintPeople } from './paint-people';
import { paintHalo, paintPickedRing, paintRing, paintSteps } from './paint-rings';
import { paintSign } from './paint-sign';
import type { View } from './view';

/** Draws one label; the screen copies pictures of labels, an export writes them out. */
export type LabelPainter = (factor: PlacedFactor, emphasis: Emphasis, detail: Detail) => void;

/** Draws the whole view. Says the same to every kind of ink; depths settle what lies over what. */
export function paintMap(ink: Ink, view: View, label: LabelPainter): void {
  const { scene, emphases, level, visible } = view;
  paintHalos(ink, view);
  for (const link of scene.links)
    if (meet(boundsOfCurve(link.curve), visible)) paintLink(ink, link, emphases.link(link.id), level);
  const detail: Detail = !level.words ? 'box' : level.dense ? 'dense' : 'full';
  for (const factor of scene.boxes.inside(visible)) {
    const emphasis = emphases.factor(factor.id);
    if (emphasis === 'picked') paintPickedRing(ink, factor);
    label(factor, emphasis, detail);
    const steps = view.steps?.[factor.id];
    if (steps && level.words) paintSteps(ink, factor, steps);
  }
  if (view.ghost) {
    const routed = routeGhost(scene, view.ghost);
    if (routed) paintGhost(ink, routed);
  }
  paintPeople(ink, view);
  paintHand(ink, view);
}

function paintHalos(ink: Ink, { scene, halo, level }: View): void {
  for (const id of halo) {
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
