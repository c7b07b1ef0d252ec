import type { Point } from '../scene/geometry';
import { TEXT_SIZE } from '../scene/label';
import type { Measure } from '../scene/wrap';
import type { Ink, Tone } from './ink';

const WEIGHT = 650;

/** Colours of a tag, and the size of its words in world pixels. */
export interface TagLook {
  readonly fill: Tone;
  readonly words: Tone;
  readonly size: number;
}

export function tagHeight(size: number): number {
  return size * 1.5;
}

export function tagWidth(text: string, size: number, measure: Measure): number {
  return (measure(text, WEIGHT) * size) / TEXT_SIZE + size * 1.15;
}

/** A word on a filled pill with round ends, its top left corner at a place. */
export function paintTag(
  ink: Ink,
  depth: number,
  text: string,
  { x, y }: Point,
  { fill, words, size }: TagLook,
  measure: Measure,
): void {
  const [w, h] = [tagWidth(text, size, measure), tagHeight(size)];
  const ground = { fill, stroke: 'surface', width: size * 0.11 };
  ink.outline(depth, ground).box(x, y, w, h, h / 2);
  const inner = w - size * 1.15;
  ink.words(depth + 1, {
    text,
    x: x + size * 0.575,
    y: y + size * 1.08,
    size,
    weight: WEIGHT,
    tone: words,
    width: inner,
  });
}
