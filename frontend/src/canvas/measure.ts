import { TEXT_SIZE } from './scene/label';
import type { Measure } from './scene/wrap';

const WEIGHTS = [560, 650, 680, 700];

/** Measures words in the font that the canvas paints with. */
export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  let set = 0;
  return (text, weight) => {
    if (!context) return text.length * TEXT_SIZE * 0.52;
    if (weight !== set) context.font = fontAt(weight, font);
    set = weight;
    return context.measureText(text).width;
  };
}

/** Whether the weights that labels use are there. */
export function fontHere(font: string): boolean {
  return WEIGHTS.every((weight) => document.fonts.check(fontAt(weight, font)));
}

/** Resolves once the weights that labels use are there, or cannot be had. */
export async function fontReady(font: string): Promise<void> {
  await Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(fontAt(weight, font))));
}

function fontAt(weight: number, font: string): string {
  return `${weight} ${TEXT_SIZE}px ${font}`;
}
