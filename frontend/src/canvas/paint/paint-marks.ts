import { type Point, pointAt } from '../scene/geometry';
import { SIGN_RADIUS } from '../scene/signs';
import { Depth } from './depth';
import type { Ink } from './ink';
import { paintTag, tagHeight, tagWidth } from './paint-tag';
import type { View } from './view';

/** How far a tag reaches over the upper edge of its label, as a share of its height. */
const OVER = 0.75;
/** The same where somebody set a factor: the word stands clear of the dark label. */
const CLEAR = 1.1;

/** Says at factors and links what became of them, as a small word over their upper edge. */
export function paintMarks(ink: Ink, { scene, marks, turns, measure, level }: View): void {
  const looks = { fill: 'accent', words: 'on-accent', size: level.small };
  const tag = (text: string, at: Point) => paintTag(ink, Depth.OVER_LABEL + 1, text, at, looks, measure);
  for (const [id, text] of Object.entries(marks)) {
    const factor = scene.factor(id);
    const set = turns?.[id]?.set ?? false;
    // Where labels are boxes without words, the dark box says it alone.
    if (factor && (level.words || !set)) {
      const top = factor.y - factor.h / 2 - (set ? CLEAR : OVER) * tagHeight(level.small);
      tag(text, { x: factor.x - factor.w / 2 + 6, y: top });
    }
    const link = scene.link(id);
    if (link) {
      const { x, y } = pointAt(link.curve, link.signAt);
      const half = tagWidth(text, level.small, measure) / 2;
      tag(text, { x: x - half, y: y - SIGN_RADIUS - 3 - tagHeight(level.small) });
    }
  }
}
