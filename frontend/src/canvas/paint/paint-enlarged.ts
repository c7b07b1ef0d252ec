import { boundsOf, type Bounds, type Point } from '../scene/geometry';
import type { PlacedFactor } from '../scene/label';
import { TEXT_SIZE } from '../scene/label';
import { EnlargedInk } from './enlarged-ink';
import type { Ink } from './ink';
import { detailAt, paintLabel } from './paint-label';
import { paintPickedRing } from './paint-rings';
import type { View } from './view';

/** More picked labels than this would cover each other. */
const MOST_PICKED = 8;
/** More kept ones than this are no look at a part of the map. */
const MOST_KEPT = 24;
/** Where something is tried out most of a map may move: so many are named, what was set and what goes furthest. */
const MOST_TURNED = 12;

/**
 * Where labels are too small to be read, those one points at or has picked are drawn large enough, over the others; and
 * those that stay while the rest is faded, as long as none covers another.
 */
export function paintEnlarged(ink: Ink, view: View): void {
  const { level, emphases } = view;
  if (level.least <= TEXT_SIZE) return;
  const by = level.least / TEXT_SIZE;
  const large = (factor: PlacedFactor) => enlarged(factor, by, view.visible);
  const small = (factor: PlacedFactor) => detailAt(factor, level) === 'box';
  const pointed = pointedAt(view).filter(small).map(large);
  for (const { factor, from } of besides(keptIn(view).filter(small).map(large), pointed))
    paintLabel(new EnlargedInk(ink, from, by), factor, 'picked', 'full', view.turns?.[factor.id]);
  for (const { factor, from } of pointed) {
    const to = new EnlargedInk(ink, from, by);
    if (emphases.factor(factor.id) === 'picked') paintPickedRing(to, factor);
    paintLabel(to, factor, 'picked', 'full', view.turns?.[factor.id]);
  }
}

/** A label as it stands when it is large: the place that it grows from, and the room it takes. */
interface Enlarged {
  readonly factor: PlacedFactor;
  readonly from: Point;
  readonly bounds: Bounds;
}

/** A label grows around its middle, unless it would stand out of what can be seen. */
function enlarged(factor: PlacedFactor, by: number, visible: Bounds): Enlarged {
  const { x, y, w, h } = factor;
  const inSight = x >= visible.left && x <= visible.right && y >= visible.top && y <= visible.bottom;
  const across = inSight ? pushed(x, (w * by) / 2, visible.left, visible.right) : 0;
  const down = inSight ? pushed(y, (h * by) / 2, visible.top, visible.bottom) : 0;
  return {
    factor,
    from: { x: x - across / (by - 1), y: y - down / (by - 1) },
    bounds: boundsOf({ x: x + across, y: y + down, w: w * by, h: h * by }),
  };
}

/** How far what reaches so far around a middle must move to stand between two edges. */
function pushed(middle: number, reach: number, least: number, most: number): number {
  if (2 * reach > most - least) return 0;
  return Math.max(0, least - (middle - reach)) - Math.max(0, middle + reach - most);
}

function pointedAt({ scene, emphases, hand }: View): PlacedFactor[] {
  const over = hand.over === null ? undefined : scene.factor(hand.over);
  const picked = scene.factors.filter(({ id }) => emphases.factor(id) === 'picked');
  const shown = picked.length <= MOST_PICKED ? picked : [];
  return [...new Set(over ? [...shown, over] : shown)];
}

/** Where something is tried out, what was set comes first, then what goes furthest. */
function keptIn({ scene, emphases, turns }: View): PlacedFactor[] {
  const { kept } = emphases;
  const far = (id: string) => (turns?.[id]?.set ? Number.POSITIVE_INFINITY : (turns?.[id]?.much ?? 0));
  const named = turns ? [...kept].sort((a, b) => far(b) - far(a) || 0).slice(0, MOST_TURNED) : kept;
  return named.length > MOST_KEPT ? [] : named.flatMap((id) => scene.factor(id) ?? []);
}

/** Those that cover none of the others. */
function besides(labels: readonly Enlarged[], others: readonly Enlarged[]): Enlarged[] {
  const there = new Set(others.map(({ factor }) => factor));
  const taken = others.map(({ bounds }) => bounds);
  return labels.filter(({ factor, bounds }) => {
    const free = !there.has(factor) && !taken.some((one) => meets(one, bounds));
    if (free) taken.push(bounds);
    return free;
  });
}

function meets(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
