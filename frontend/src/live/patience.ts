/** Longest wait for an answer over HTTP. Milliseconds. */
const PATIENCE = 15_000;

/** Gives an answer up that does not come. Older browsers have no `AbortSignal.timeout`. */
export function patience(): AbortSignal {
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(), PATIENCE);
  return giveUp.signal;
}
