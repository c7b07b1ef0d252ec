import type { DrawnFactor } from '../protocol';

/** A factor whose label has what was typed: the label in three parts, the middle one typed. */
export interface Completion {
  factor: DrawnFactor;
  parts: [string, string, string];
}

/** Capitals, accents and doubled spaces make no difference. Keeps the length of the text. */
export function plain(text: string): string {
  return [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
}

/** Factors that have the typed text: at the start of the label first, then at the start of a word, then inside. */
export function complete(factors: readonly DrawnFactor[], typed: string, most: number): Completion[] {
  const wanted = plain(typed.trim());
  return factors
    .map((factor) => ({ factor, label: plain(factor.label) }))
    .map(({ factor, label }) => ({ factor, at: wanted === '' ? 0 : placeIn(label, wanted), label }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => rank(a, b) || a.label.localeCompare(b.label))
    .slice(0, most)
    .map(({ factor, at }) => ({ factor, parts: cut(factor.label, at, wanted.length) }));
}

/** The factor that is called just so, if there is one. */
export function called(factors: readonly DrawnFactor[], typed: string): DrawnFactor | undefined {
  const wanted = plain(typed.trim().replace(/\s+/g, ' '));
  return factors.find((factor) => plain(factor.label) === wanted);
}

function placeIn(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  const word = label.indexOf(` ${wanted}`);
  return word >= 0 ? word + 1 : label.indexOf(wanted);
}

function rank(a: { label: string; at: number }, b: { label: string; at: number }): number {
  const grade = ({ label, at }: { label: string; at: number }) =>
    at === 0 ? 0 : label[at - 1] === ' ' ? 1 : 2;
  return grade(a) - grade(b);
}

function cut(label: string, at: number, length: number): [string, string, string] {
  return [label.slice(0, at), label.slice(at, at + length), label.slice(at + length)];
}
