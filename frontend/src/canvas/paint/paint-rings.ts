import type { PlacedFactor } from '../scene/label';
import type { Level } from '../scene/level';
import { LABEL_RADIUS } from '../scene/measures';
import { Depth, LabelDepth } from './depth';
import type { Ink, Style } from './ink';

/** As a share of the size of its number. */
const STEPS_RADIUS = 0.82;

/** The ring of a picked factor: accent on its soft ground. */
export function paintPickedRing(ink: Ink, factor: PlacedFactor): void {
  const style = { fill: 'accent-soft', stroke: 'accent', width: 3 };
  around(ink, factor, Depth.PICKED_LABEL + LabelDepth.RING - 0.5, style, 8, 7);
}

/** A ring without ground, for factors that are named somewhere else just now. */
export function paintRing(ink: Ink, factor: PlacedFactor): void {
  around(ink, factor, Depth.OVER_LABEL, { stroke: 'accent', width: 3 }, 8, 7);
}

/** A soft ground under something that has just changed. */
export function paintHalo(ink: Ink, factor: PlacedFactor): void {
  around(ink, factor, Depth.HALO, { fill: 'accent-soft' }, 9, 8);
}

/** How many steps away a factor is, as a number at its corner. */
export function paintSteps(ink: Ink, { x, y, w, h }: PlacedFactor, steps: number, { small }: Level): void {
  const cx = x + w / 2 - 4;
  const cy = y - h / 2 + 1;
  const ground = { fill: 'ink', stroke: 'surface', width: 2 };
  ink.outline(Depth.OVER_LABEL, ground).circle(cx, cy, STEPS_RADIUS * small);
  const number = {
    text: String(steps),
    x: cx,
    y: cy + small * 0.36,
    size: small,
    weight: 700,
    tone: 'surface',
    middle: true,
  };
  ink.words(Depth.OVER_LABEL + 1, number);
}

/** A rounded box around a label, `out` pixels away from its edge. */
export function around(
  ink: Ink,
  { x, y, w, h }: PlacedFactor,
  depth: number,
  style: Style,
  out: number,
  rounder: number,
): void {
  const [left, top] = [x - w / 2 - out, y - h / 2 - out];
  ink.outline(depth, style).box(left, top, w + 2 * out, h + 2 * out, LABEL_RADIUS + rounder);
}
