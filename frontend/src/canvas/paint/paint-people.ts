import { TEXT_SIZE } from '../scene/label';
import { Depth } from './depth';
import type { Ink } from './ink';
import { around } from './paint-rings';
import { personTone } from './person-tone';
import type { View } from './view';

const NAME_SIZE = 14;
const NAME_WEIGHT = 650;
const NAME_HEIGHT = 22;

/** Other people: a ring in their colour around what they have picked, their name in words, their pointer. */
export function paintPeople(ink: Ink, { scene, people, measure, level }: View): void {
  for (const person of people) {
    const tone = personTone(person.id);
    const width = (measure(person.pseudonym, NAME_WEIGHT) * NAME_SIZE) / TEXT_SIZE + 16;
    let named = false;
    for (const id of person.selection) {
      const factor = scene.factor(id);
      if (!factor) continue;
      const ring = { stroke: tone, width: Math.max(2.5, 2 * level.hair) };
      around(ink, factor, Depth.PEOPLE, ring, factor.focal ? 10 : 4, factor.focal ? 9 : 3);
      if (!named) {
        const left = factor.x + factor.w / 2 + 14 - width;
        paintName(ink, person.pseudonym, left, factor.y + factor.h / 2 - 4, width, tone);
      }
      named = true;
    }
    if (!person.pointer) continue;
    const { x, y } = person.pointer;
    paintPointer(ink, x, y, tone);
    if (!named) paintName(ink, person.pseudonym, x + 10, y + 14, width, tone);
  }
}

function paintName(ink: Ink, text: string, x: number, y: number, width: number, tone: string): void {
  const ground = { fill: tone, stroke: 'surface', width: 1.5 };
  ink.outline(Depth.PEOPLE + 1, ground).box(x, y, width, NAME_HEIGHT, NAME_HEIGHT / 2);
  ink.words(Depth.PEOPLE + 2, {
    text,
    x: x + 8,
    y: y + 16,
    size: NAME_SIZE,
    weight: NAME_WEIGHT,
    tone: 'surface',
  });
}

function paintPointer(ink: Ink, x: number, y: number, tone: string): void {
  const arrow = ink.outline(Depth.PEOPLE + 1, { fill: tone, stroke: 'surface', width: 1.5 });
  arrow.move(x, y);
  arrow.line(x + 4.5, y + 16);
  arrow.line(x + 8, y + 9);
  arrow.line(x + 15, y + 6.5);
  arrow.close();
}
