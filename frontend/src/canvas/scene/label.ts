import type { DrawnFactor } from '../../protocol';
import type { Box } from './geometry';
import { type Measure, wrap } from './wrap';

export const TEXT_SIZE = 17;
export const LINE_HEIGHT = 21;
export const WEIGHT = 560;
export const FOCAL_WEIGHT = 680;
/** From the left edge of a label to its words; the icon stands in it. */
export const TEXT_LEFT = 38;
const TEXT_RIGHT = 18;
const PADDING_Y = 10;

/** A factor with its words broken into lines and the room that its label takes. */
export interface PlacedFactor extends Box {
  readonly factor: DrawnFactor;
  readonly id: string;
  readonly focal: boolean;
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly textWidth: number;
  readonly lineWidths: readonly number[];
}

interface Words {
  lines: readonly string[];
  textWidth: number;
  lineWidths: readonly number[];
}

/** Places factors; remembers how labels break, since the same words come back with every change of the map. */
export class LabelMaker {
  readonly #known = new Map<string, Words>();
  readonly #word: Measure;

  constructor(measure: Measure) {
    const widths = new Map<string, number>();
    this.#word = (word, weight) => {
      const key = `${weight} ${word}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const width = measure(word, weight);
      widths.set(key, width);
      return width;
    };
  }

  place(factor: DrawnFactor, focal: boolean): PlacedFactor {
    const { lines, textWidth, lineWidths } = this.#words(factor.label, focal ? FOCAL_WEIGHT : WEIGHT);
    return {
      factor,
      id: factor.id,
      focal,
      lines,
      textWidth,
      lineWidths,
      x: factor.x,
      y: factor.y,
      w: textWidth + TEXT_LEFT + TEXT_RIGHT,
      h: lines.length * LINE_HEIGHT + 2 * PADDING_Y,
    };
  }

  #words(label: string, weight: number): Words {
    const key = `${weight} ${label}`;
    let words = this.#known.get(key);
    if (!words) {
      const { lines, widths } = wrap(label, this.#word, weight);
      words = { lines, lineWidths: widths, textWidth: Math.max(...widths) };
      this.#known.set(key, words);
    }
    return words;
  }
}
