/**
 * Shortest and longest wait before a further try, in milliseconds. The longest leaves time to come in and to be answered
 * within five seconds of a network's return, which a browser is not always told of.
 */
export const SHORTEST = 500;
export const LONGEST = 4_000;

/**
 * How long to wait before the next try: doubles up to four seconds, with jitter so that a whole room does not come
 * back in the same moment.
 *
 * @param failures tries that failed in a row, from 0
 * @param random in [0, 1)
 */
export function waitFor(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST, SHORTEST * 2 ** (failures + 1));
  return SHORTEST + (ceiling - SHORTEST) * random;
}
