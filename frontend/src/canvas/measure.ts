import { TEXT_SIZE } from './scene/label';
import type { Measure } from './scene/wrap';

/** Measures words in the font that the canvas paints with. */
export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, weight) => {
    if (!context) return text.length * TEXT_SIZE * 0.52;
    context.font = `${weight} ${TEXT_SIZE}px ${font}`;
    return context.measureText(text).width;
  };
}

/** Resolves once the weights that labels use are there, or cannot be had. */
export async function fontReady(font: string): Promise<void> {
  const weights = [560, 650, 680, 700].map((weight) =>
    document.fonts.load(`${weight} ${TEXT_SIZE}px ${font}`),
  );
  await Promise.allSettled(weights);
}
