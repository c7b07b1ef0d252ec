import { type Bounds, boundsOf } from '../scene/geometry';
import { LABEL_RADIUS } from '../scene/measures';
import { nameSpot, REGION_REACH, type Region, regionsOf } from '../scene/regions';
import { Depth } from './depth';
import type { Ink } from './ink';
import { around } from './paint-rings';
import { paintTag, tagHeight, tagWidth } from './paint-tag';
import type { View } from './view';

const EDGE = 1.2;
/** Width of the ground between two factors of a theme. */
const JOINT = 34;

/** Themes as soft ground behind their factors, each with its name. */
export function paintRegions(ink: Ink, view: View): void {
  if (!view.regions) return;
  const regions = regionsOf(view.scene);
  for (const region of regions) {
    const tone = `theme-${region.tone}`;
    paintGround(ink, region, `${tone}-edge`, EDGE, Depth.REGION);
    paintGround(ink, region, `${tone}-fill`, 0, Depth.REGION + 1);
  }
  paintNames(ink, regions, view);
}

/** The ground of a region; only its labels have an edge, the ground between them is soft. */
function paintGround(ink: Ink, region: Region, tone: string, grown: number, depth: number): void {
  const out = REGION_REACH + grown;
  for (const factor of region.factors)
    around(ink, factor, depth, { fill: tone }, out, REGION_REACH + grown - LABEL_RADIUS / 2);
  if (grown > 0) return;
  const bridge = ink.outline(depth, { stroke: tone, width: JOINT });
  for (const [a, b] of region.joints) {
    bridge.move(a.x, a.y);
    bridge.line(b.x, b.y);
  }
}

function paintNames(ink: Ink, regions: readonly Region[], { scene, level, measure }: View): void {
  const size = level.small;
  const names: Bounds[] = [];
  const taken = (bounds: Bounds) =>
    names.some((name) => overlap(name, bounds)) ||
    [...scene.boxes.inside(bounds)].some((box) => overlap(boundsOf(box), bounds));
  for (const region of regions) {
    const [w, h] = [tagWidth(region.theme, size, measure), tagHeight(size)];
    const box = nameSpot(region, w, h, taken);
    names.push(boundsOf(box));
    const look = { fill: `theme-${region.tone}-fill`, words: 'ink', size };
    paintTag(ink, Depth.REGION_NAME, region.theme, { x: box.x - w / 2, y: box.y - h / 2 }, look, measure);
  }
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
