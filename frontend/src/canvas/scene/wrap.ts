/** Width of a text in world pixels at a font weight. */
export type Measure = (text: string, weight: number) => number;

/** A line of a label holds at most this many characters. */
export const LINE_CHARACTERS = 22;
const SHORT_LABEL = 13;
const TWO_LINE_LABEL = 34;
/** What one more line costs, in pixels of width. */
const LINE_COST = 14;

/** The lines of a label and how wide each is. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
}

/**
 * Breaks a label into lines of at most {@link LINE_CHARACTERS} characters, of widths as equal as its words allow.
 * Words that are longer than a line are cut. White space of any kind counts as one space. A line is as wide as its
 * words and the spaces between them, so that only words are measured.
 */
export function wrap(label: string, measure: Measure, weight: number): Wrapped {
  const words = label.trim().split(/\s+/).flatMap(cut);
  const widths = words.map((word) => measure(word, weight));
  const space = measure(' ', weight);
  const length = words.reduce((sum, word) => sum + word.length + 1, -1);
  const least = length <= SHORT_LABEL ? 1 : fewestLines(words);
  const usual = length <= SHORT_LABEL ? 1 : length <= TWO_LINE_LABEL ? 2 : 3;
  let best: Broken = { ends: [words.length], width: Number.POSITIVE_INFINITY };
  let bestScore = Number.POSITIVE_INFINITY;
  for (let count = least; count <= Math.min(Math.max(least, usual), words.length); count++) {
    const broken = narrowest(words, widths, space, count);
    const score = broken.width + count * LINE_COST;
    if (score < bestScore) [best, bestScore] = [broken, score];
  }
  const starts = [0, ...best.ends.slice(0, -1)];
  return {
    lines: best.ends.map((end, i) => words.slice(starts[i], end).join(' ')),
    widths: best.ends.map((end, i) => widthOf(widths, space, starts[i] ?? 0, end)),
  };
}

interface Broken {
  /** Behind the last word of each line. */
  readonly ends: readonly number[];
  readonly width: number;
}

function widthOf(widths: readonly number[], space: number, start: number, end: number): number {
  let sum = (end - start - 1) * space;
  for (let i = start; i < end; i++) sum += widths[i] ?? 0;
  return sum;
}

function cut(word: string): string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > LINE_CHARACTERS) {
    const seam = rest.slice(0, LINE_CHARACTERS).findLastIndex((c) => c === '-' || c === '/') + 1;
    const length = seam > LINE_CHARACTERS / 3 ? seam : LINE_CHARACTERS;
    pieces.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return [...pieces, rest.join('')];
}

function fewestLines(words: readonly string[]): number {
  let lines = 1;
  let used = -1;
  for (const word of words) {
    if (used + 1 + word.length > LINE_CHARACTERS) {
      lines++;
      used = word.length;
    } else used += 1 + word.length;
  }
  return lines;
}

const NOWHERE: Broken = { ends: [], width: Number.POSITIVE_INFINITY };

/** The way to break words into a number of lines whose widest line is narrowest. */
function narrowest(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  count: number,
): Broken {
  // best[i] holds the best break of the words from i on into the number of lines reached so far
  let best: Broken[] = [...words.map(() => NOWHERE), { ends: [], width: 0 }];
  for (let line = 0; line < count; line++) {
    best = [...words.map((_, start) => firstLine(words, widths, space, start, best)), NOWHERE];
  }
  return best[0] ?? NOWHERE;
}

/** The best first line for the words from a place on, when the rest is broken in the best way. */
function firstLine(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  start: number,
  rest: readonly Broken[],
): Broken {
  let found = NOWHERE;
  let characters = -1;
  let width = -space;
  for (let end = start + 1; end <= words.length; end++) {
    characters += 1 + (words[end - 1]?.length ?? 0);
    width += space + (widths[end - 1] ?? 0);
    if (characters > LINE_CHARACTERS) break;
    const after = rest[end] ?? NOWHERE;
    const widest = Math.max(width, after.width);
    if (widest < found.width) found = { ends: [end, ...after.ends], width: widest };
  }
  return found;
}
