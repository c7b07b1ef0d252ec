/** Milliseconds since 1970 by the page's steady clock. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
