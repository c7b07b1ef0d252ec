/** Width of a text in world pixels at a font weight. */
export type Measure = (text: string, weight: number) => number;

/** A line of a label holds at most this many characters. */
export const LINE_CHARACTERS = 22;
const SHORT_LABEL = 13;
const TWO_LINE_LABEL = 34;
/** What one more line costs, in pixels of width. */
const LINE_COST = 14;

/**
 * Breaks a label into lines of at most {@link LINE_CHARACTERS} characters, of widths as equal as its words allow.
 * Words that are longer than a line are cut. White space of any kind counts as one space.
 */
export function wrap(label: string, measure: Measure, weight: number): string[] {
  const words = label.trim().split(/\s+/).flatMap(cut);
  const text = words.join(' ');
  if (text.length <= SHORT_LABEL) return [text];
  const least = fewestLines(words);
  const most = Math.max(least, text.length <= TWO_LINE_LABEL ? 2 : 3);
  let best: Broken = { lines: [text], width: Number.POSITIVE_INFINITY };
  let bestScore = Number.POSITIVE_INFINITY;
  for (let count = least; count <= Math.min(most, words.length); count++) {
    const broken = narrowest(words, count, (line) => measure(line, weight));
    const score = broken.width + count * LINE_COST;
    if (score < bestScore) [best, bestScore] = [broken, score];
  }
  return best.lines;
}

interface Broken {
  lines: string[];
  width: number;
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

/** The way to break words into a number of lines whose widest line is narrowest. */
function narrowest(words: readonly string[], count: number, width: (line: string) => number): Broken {
  const nothing: Broken = { lines: [], width: 0 };
  const none: Broken = { lines: [], width: Number.POSITIVE_INFINITY };
  // best[i] holds the best break of the words from i on into the number of lines reached so far
  let best: Broken[] = words.map(() => none);
  best.push(nothing);
  for (let line = 0; line < count; line++) {
    const next: Broken[] = words.map((_, i) => {
      let found = none;
      for (let j = i + 1; j <= words.length; j++) {
        const text = words.slice(i, j).join(' ');
        if (text.length > LINE_CHARACTERS) break;
        const rest = best[j] ?? none;
        const widest = Math.max(width(text), rest.width);
        if (widest < found.width) found = { lines: [text, ...rest.lines], width: widest };
      }
      return found;
    });
    next.push(none);
    best = next;
  }
  return best[0] ?? none;
}
