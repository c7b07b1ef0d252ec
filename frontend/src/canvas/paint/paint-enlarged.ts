import type { PlacedFactor } from '../scene/label';
import { TEXT_SIZE } from '../scene/label';
import { EnlargedInk } from './enlarged-ink';
import type { Ink } from './ink';
import { detailAt, paintLabel } from './paint-label';
import { paintPickedRing } from './paint-rings';
import type { View } from './view';

/** More picked labels than this would cover each other. */
const MOST_PICKED = 8;

/** Where labels are too small to be read, those one points at or has picked are drawn large enough, over the others. */
export function paintEnlarged(ink: Ink, view: View): void {
  const { level, emphases } = view;
  if (level.least <= TEXT_SIZE) return;
  const by = level.least / TEXT_SIZE;
  for (const factor of pointedAt(view)) {
    if (detailAt(factor, level) !== 'box') continue;
    const large = new EnlargedInk(ink, factor, by);
    if (emphases.factor(factor.id) === 'picked') paintPickedRing(large, factor);
    paintLabel(large, factor, 'picked', 'full');
  }
}

function pointedAt({ scene, emphases, hand }: View): Set<PlacedFactor> {
  const over = hand.over === null ? undefined : scene.factor(hand.over);
  const picked = scene.factors.filter(({ id }) => emphases.factor(id) === 'picked');
  const shown = picked.length <= MOST_PICKED ? picked : [];
  return new Set(over ? [...shown, over] : shown);
}
