import type { Point } from '../scene/geometry';
import { Depth } from './depth';
import type { Ink } from './ink';
import { around } from './paint-rings';
import { paintTag, tagWidth } from './paint-tag';
import { personTone } from './person-tone';
import type { View } from './view';

/** Other people: a ring in their colour around what they have picked, their name in words, their pointer. */
export function paintPeople(ink: Ink, { scene, people, measure, level }: View): void {
  for (const { id, pseudonym, pointer, selection } of people) {
    const tone = personTone(id);
    const look = { fill: tone, words: 'surface', size: level.small };
    const name = (at: Point) => paintTag(ink, Depth.PEOPLE + 1, pseudonym, at, look, measure);
    const picked = selection.flatMap((one) => scene.factor(one) ?? []);
    const ring = { stroke: tone, width: Math.max(2.5, 2 * level.hair) };
    for (const factor of picked)
      around(ink, factor, Depth.PEOPLE, ring, factor.focal ? 10 : 4, factor.focal ? 9 : 3);
    const [first] = picked;
    const width = tagWidth(pseudonym, level.small, measure);
    if (first) name({ x: first.x + first.w / 2 + 14 - width, y: first.y + first.h / 2 - 4 });
    if (!pointer) continue;
    paintPointer(ink, pointer.x, pointer.y, tone);
    if (!first) name({ x: pointer.x + 10, y: pointer.y + 14 });
  }
}

function paintPointer(ink: Ink, x: number, y: number, tone: string): void {
  const arrow = ink.outline(Depth.PEOPLE + 1, { fill: tone, stroke: 'surface', width: 1.5 });
  arrow.move(x, y);
  arrow.line(x + 4.5, y + 16);
  arrow.line(x + 8, y + 9);
  arrow.line(x + 15, y + 6.5);
  arrow.close();
}
