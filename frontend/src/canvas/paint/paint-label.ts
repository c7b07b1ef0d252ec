import type { Turn } from '../contract';
import type { Emphasis } from '../scene/emphasis';
import { clamp } from '../scene/geometry';
import { FOCAL_WEIGHT, LINE_HEIGHT, type PlacedFactor, TEXT_LEFT, TEXT_SIZE, WEIGHT } from '../scene/label';
import { type Level, MOST_GROWTH } from '../scene/level';
import { LABEL_RADIUS } from '../scene/measures';
import { Depth, LabelDepth } from './depth';
import type { Ink } from './ink';
import { kindIcon, kindTone } from './kinds';
import type { LabelLook } from './label-look';
import { paintTurn, paintTurnAtCorner, turnLook } from './paint-turn';

/** How much of a label is drawn. */
export type Detail = 'full' | 'dense' | 'box';

/** Room around a label for its edge and the focal ring. */
const MARGIN = 9;
/** A label whose words have grown is wider by this on each side at most; there is more room than that between labels. */
const WIDENED = 6;
/** Room beside grown words. */
const BESIDE = 3;

/** What of a label can be read at a level: all of it, its words alone, or nothing. */
export function detailAt(factor: PlacedFactor, { words, dense, least }: Level): Detail {
  if (!words) return 'box';
  if (!dense) return 'full';
  return TEXT_SIZE * growth(factor) >= least ? 'dense' : 'box';
}

export function labelDepth(emphasis: Emphasis): number {
  switch (emphasis) {
    case 'faded':
      return Depth.FADED_LABEL;
    case 'usual':
      return Depth.LABEL;
    case 'picked':
      return Depth.PICKED_LABEL;
  }
}

/** Draws a label as something that looks the same wherever it stands. Plain boxes are quicker to draw than to copy. */
export function stampLabel(
  ink: Ink,
  factor: PlacedFactor,
  emphasis: Emphasis,
  detail: Detail,
  turn?: Turn,
): void {
  if (detail === 'box') return paintLabel(ink, factor, emphasis, detail, turn);
  const { label, kind } = factor.factor;
  ink.stamp(labelDepth(emphasis), {
    key: `${kind}|${emphasis}|${detail}|${factor.focal}|${turnKey(turn)}|${label}`,
    x: factor.x,
    y: factor.y,
    w: factor.w + 2 * MARGIN,
    h: factor.h + 2 * MARGIN,
    paint: (to) => paintLabel(to, factor, emphasis, detail, turn),
  });
}

/** Draws a factor's label. Faded means a paper outline; its words can still be read. */
export function paintLabel(
  ink: Ink,
  factor: PlacedFactor,
  emphasis: Emphasis,
  detail: Detail,
  turned?: Turn,
): void {
  const depth = labelDepth(emphasis);
  const faded = emphasis === 'faded';
  const kind = kindTone(factor.factor.kind);
  const turn = faded ? undefined : turned;
  const { fill, edge, words, dash } = turn ? turnLook(turn) : plainLook(faded, kind);
  const out = widened(factor, detail);
  const left = factor.x - factor.w / 2;
  const top = factor.y - factor.h / 2;
  if (factor.focal)
    ink
      .outline(depth + LabelDepth.RING, { fill: 'surface', stroke: edge, width: 2 })
      .box(left - 6, top - 6, factor.w + 12, factor.h + 12, LABEL_RADIUS + 6);
  ink
    .outline(depth + LabelDepth.BOX, { fill, stroke: edge, width: factor.focal ? 3 : 1.8, ...dash })
    .box(left - out, top, factor.w + 2 * out, factor.h, LABEL_RADIUS);
  if (turn && detail === 'dense') paintTurnAtCorner(ink, depth + LabelDepth.WORDS, turn, left - out + 3, top);
  else if (turn)
    paintTurn(ink, depth + LabelDepth.WORDS, turn, detail === 'full' ? left + 21 : factor.x, factor.y);
  else if (detail === 'full') {
    const tone = faded ? 'control' : edge;
    ink.icon(depth + LabelDepth.WORDS, {
      name: kindIcon(factor.factor.kind),
      x: left + 12,
      y: factor.y - 9,
      size: 18,
      tone,
    });
  }
  if (detail !== 'box') paintWords(ink, factor, depth + LabelDepth.WORDS, words, detail);
}

function plainLook(faded: boolean, kind: string): LabelLook {
  return faded
    ? { fill: 'surface', edge: 'rule', words: 'ink-3' }
    : { fill: `${kind}-fill`, edge: `${kind}-edge`, words: 'ink' };
}

function turnKey(turn: Turn | undefined): string {
  return turn ? `${turn.way}${turn.much}${turn.set}` : '';
}

function paintWords(
  ink: Ink,
  factor: PlacedFactor,
  depth: number,
  tone: string,
  detail: 'full' | 'dense',
): void {
  const { lines, focal } = factor;
  const grown = detail === 'full' ? 1 : growth(factor);
  lines.forEach((text, i) => {
    const line = {
      text,
      size: TEXT_SIZE * grown,
      width: (factor.lineWidths[i] ?? 0) * grown,
      weight: focal ? FOCAL_WEIGHT : WEIGHT,
      tone,
      y: factor.y + (i - (lines.length - 1) / 2) * LINE_HEIGHT * Math.min(grown, 1.2) + 6 * grown,
    };
    if (detail === 'full') ink.words(depth, { ...line, x: factor.x - factor.w / 2 + TEXT_LEFT });
    else ink.words(depth, { ...line, x: factor.x, middle: true });
  });
}

/** How much larger the words may be when the icon leaves its room to them and the label grows a little. */
function growth({ w, h, textWidth, lines }: PlacedFactor): number {
  return Math.min(
    MOST_GROWTH,
    (w + 2 * WIDENED - 2 * BESIDE) / textWidth,
    (h - 4) / (lines.length * (LINE_HEIGHT - 2)),
  );
}

/** How far a label with grown words stands out on each side. */
function widened(factor: PlacedFactor, detail: Detail): number {
  if (detail !== 'dense') return 0;
  return clamp((factor.textWidth * growth(factor)) / 2 + BESIDE - factor.w / 2, 0, WIDENED);
}
