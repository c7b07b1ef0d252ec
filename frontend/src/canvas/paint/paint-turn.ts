import type { Turn } from '../contract';
import type { Ink, Outline } from './ink';
import type { LabelLook } from './label-look';

/** Half the width of a triangle, by how much a factor goes up or down. World pixels. */
const HALF = { 1: 5, 2: 7, 3: 9 } as const;

/** A label that goes up or down: its edge says which, and what somebody set stands out as a dark box. */
export function turnLook(turn: Turn): LabelLook {
  if (turn.set) return { fill: 'ink', edge: 'ink', words: 'paper' };
  const edge = toneOf(turn);
  const look = { fill: 'surface', edge, words: 'ink' };
  return turn.way === 'differ' ? { ...look, dash: { dash: [5, 4] } } : look;
}

/** A triangle that points the way it goes, the larger the further; two unequal lines where the rules differ. */
export function paintTurn(ink: Ink, depth: number, turn: Turn, x: number, y: number): void {
  const tone = turn.set ? 'paper' : toneOf(turn);
  if (turn.way === 'differ') return paintUnequal(ink, depth, tone, x, y);
  triangle(ink.outline(depth, { fill: tone }), turn, x, y);
}

/** The same over the corner of a label whose words leave no room for it, cut out from what is below it. */
export function paintTurnAtCorner(ink: Ink, depth: number, turn: Turn, x: number, y: number): void {
  if (turn.way === 'differ') return;
  const look = { fill: turn.set ? 'ink' : toneOf(turn), stroke: 'surface', width: 2 };
  triangle(ink.outline(depth, look), turn, x, y);
}

function triangle(outline: Outline, turn: Turn, x: number, y: number): void {
  const half = HALF[turn.much];
  const up = turn.way === 'up' ? 1 : -1;
  outline.move(x - half, y + up * half * 0.75);
  outline.line(x + half, y + up * half * 0.75);
  outline.line(x, y - up * half * 0.95);
  outline.close();
}

function paintUnequal(ink: Ink, depth: number, tone: string, x: number, y: number): void {
  const lines = ink.outline(depth, { stroke: tone, width: 2.2 });
  lines.move(x - 6, y - 3);
  lines.line(x + 6, y - 3);
  lines.move(x - 6, y + 3);
  lines.line(x + 6, y + 3);
  lines.move(x - 3, y + 7);
  lines.line(x + 3, y - 7);
}

function toneOf({ way }: Turn): string {
  return way === 'differ' ? 'uncertain' : way === 'up' ? 'positive' : 'negative';
}
