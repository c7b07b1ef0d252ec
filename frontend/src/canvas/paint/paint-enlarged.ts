import { boundsOf, type Bounds } from '../scene/geometry';
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

/**
 * Where labels are too small to be read, those one points at or has picked are drawn large enough, over the others; and
 * those that stay while the rest is faded, as long as none covers another.
 */
export function paintEnlarged(ink: Ink, view: View): void {
  const { level, emphases } = view;
  if (level.least <= TEXT_SIZE) return;
  const by = level.least / TEXT_SIZE;
  const small = (factor: PlacedFactor) => detailAt(factor, level) === 'box';
  const pointed = pointedAt(view).filter(small);
  for (const factor of besides(keptIn(view).filter(small), pointed, by))
    paintLabel(new EnlargedInk(ink, factor, by), factor, 'usual', 'full');
  for (const factor of pointed) {
    const large = new EnlargedInk(ink, factor, by);
    if (emphases.factor(factor.id) === 'picked') paintPickedRing(large, factor);
    paintLabel(large, factor, 'picked', 'full');
  }
}

function pointedAt({ scene, emphases, hand }: View): PlacedFactor[] {
  const over = hand.over === null ? undefined : scene.factor(hand.over);
  const picked = scene.factors.filter(({ id }) => emphases.factor(id) === 'picked');
  const shown = picked.length <= MOST_PICKED ? picked : [];
  return [...new Set(over ? [...shown, over] : shown)];
}

function keptIn({ scene, emphases }: View): PlacedFactor[] {
  const { kept } = emphases;
  return kept.length > MOST_KEPT ? [] : kept.flatMap((id) => scene.factor(id) ?? []);
}

/** Those that, once they are large, cover none of the others. */
function besides(
  factors: readonly PlacedFactor[],
  others: readonly PlacedFactor[],
  by: number,
): PlacedFactor[] {
  const large = ({ x, y, w, h }: PlacedFactor) => boundsOf({ x, y, w: w * by, h: h * by });
  const taken = others.map(large);
  return factors.filter((factor) => {
    const bounds = large(factor);
    const free = !others.includes(factor) && !taken.some((one) => meets(one, bounds));
    if (free) taken.push(bounds);
    return free;
  });
}

function meets(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
